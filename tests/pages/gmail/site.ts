/** The Gmail double at its host name. */
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../server/bundle.ts';
import type { HostedSite } from '../server/site.ts';
import { pageHeaders } from './headers.ts';

const APP = fileURLToPath(new URL('./app/main.ts', import.meta.url));

export function gmailSite(): HostedSite {
  return { host: 'mail.google.com', handle };
}

async function handle(request: Request): Promise<Response | null> {
  const { pathname } = new URL(request.url);
  if (pathname === '/') return Response.redirect('https://mail.google.com/mail/u/0/', 302);
  if (pathname === '/mail/app.js') return script();
  return pathname.startsWith('/mail/') ? page() : null;
}

async function script(): Promise<Response> {
  const headers = { 'content-type': 'text/javascript; charset=utf-8' };
  return new Response(await bundleScript(APP), { headers });
}

function page(): Response {
  const nonce = randomBytes(16).toString('base64');
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Gmail</title></head>
<body><script nonce="${nonce}" src="/mail/app.js"></script></body>
</html>`;
  return new Response(html, { headers: pageHeaders(nonce) });
}
