/** The LinkedIn double at its host name: the page, what it loads, and the frame that it keeps behind everything. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../server/bundle.ts';
import type { HostedSite } from '../server/site.ts';
import { pageHeaders } from './headers.ts';
import { mainPage, preloadPage } from './pages.ts';
import type { PageShape } from './pages.ts';

const APP = fileURLToPath(new URL('./app/main.ts', import.meta.url));
const STYLES: Record<string, string[]> = {
  page: ['tokens', 'nav', 'layout', 'profile', 'company', 'lists', 'messages', 'messaging', 'sales'],
  // Loaded inside the shadow root and inside the frame, which the page's own rules do not reach.
  overlay: ['tokens', 'messages', 'overlay', 'hashed'],
};
const CLASSIC = /^\/(messaging|company|school|showcase)\b/;

export function linkedinSite(): HostedSite {
  return {
    host: 'www.linkedin.com',
    handle: async (request) => {
      const url = new URL(request.url);
      if (url.pathname === '/') return Response.redirect('https://www.linkedin.com/feed/', 302);
      if (url.pathname === '/double/app.js') return text('text/javascript', await bundleScript(APP));
      const sheet = STYLES[/^\/double\/(\w+)\.css$/.exec(url.pathname)?.[1] ?? ''];
      if (sheet) return text('text/css', await styles(sheet));
      if (request.method !== 'GET' || /\.\w+$/.test(url.pathname)) return null;
      return page(url);
    },
  };
}

function page(url: URL): Response {
  const nonce = randomBytes(16).toString('hex');
  const headers = pageHeaders(nonce);
  if (url.pathname.startsWith('/preload')) return new Response(preloadPage(), { headers });
  const asked = url.searchParams.get('theme');
  const theme: PageShape['theme'] = asked === 'dark' || asked === 'light' ? asked : 'auto';
  return new Response(mainPage({ ui: uiOf(url), theme, nonce }), { headers });
}

function uiOf({ pathname, searchParams }: URL): PageShape['ui'] {
  if (pathname.startsWith('/sales/')) return 'sales';
  if (pathname.startsWith('/messaging') && searchParams.get('messaging') === 'hashed') return 'sdui';
  return searchParams.get('ui') === 'classic' || CLASSIC.test(pathname) ? 'classic' : 'sdui';
}

function text(type: string, body: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

async function styles(names: string[]): Promise<string> {
  const files = names.map((name) => readFile(new URL(`./app/css/${name}.css`, import.meta.url), 'utf8'));
  return (await Promise.all(files)).join('\n');
}
