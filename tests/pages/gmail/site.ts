/** The Gmail double at its host name: the page, what it loads, and the mailboxes behind it. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../server/bundle.ts';
import type { HostedSite } from '../server/site.ts';
import { demoMailbox } from './demo/mailbox.ts';
import { pageHeaders } from './headers.ts';
import type { Mailbox, MailThread } from './mailbox.ts';
import { mainPage, printPage } from './pages.ts';

const APP = fileURLToPath(new URL('./app/main.ts', import.meta.url));
const STYLES = ['frame', 'rail', 'list', 'thread', 'compose', 'recipients', 'float'];

/**
 * @param mailbox the built-in one when absent. What is sent or archived stays in it: a reload finds it again.
 */
export function gmailSite(mailbox: Mailbox = demoMailbox(Date.now())): HostedSite {
  return {
    host: 'mail.google.com',
    handle: async (request) => {
      const url = new URL(request.url);
      if (url.pathname === '/') return Response.redirect('https://mail.google.com/mail/u/0/', 302);
      if (url.pathname === '/mail/app.js') return text('text/javascript', await bundleScript(APP));
      if (url.pathname === '/mail/app.css') return text('text/css', await styles());
      const index = /^\/mail\/u\/(\d+)\//.exec(url.pathname)?.[1];
      if (index === undefined) return null;
      const account = mailbox.accounts[Number(index)];
      if (!account) return Response.redirect('https://mail.google.com/mail/u/0/', 302);
      if (!url.pathname.endsWith('/mailbox.json')) return page(url, account);
      if (request.method !== 'POST') return Response.json(account);
      keep(account, (await request.json()) as MailThread);
      return new Response(null, { status: 204 });
    },
  };
}

function page(url: URL, account: Mailbox['accounts'][number]): Response {
  const nonce = randomBytes(16).toString('base64');
  const plain = ['pt', 'om', 'lg', 'att'].includes(url.searchParams.get('view') ?? '');
  const html = plain ? printPage(account, url.searchParams.get('permmsgid')) : mainPage(account, nonce);
  return new Response(html, { headers: pageHeaders(nonce, url.searchParams.get('policies') === 'any') });
}

function text(type: string, body: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

async function styles(): Promise<string> {
  const files = STYLES.map((name) => readFile(new URL(`./app/css/${name}.css`, import.meta.url), 'utf8'));
  return (await Promise.all(files)).join('\n');
}

/** One without messages is gone. */
function keep(account: Mailbox['accounts'][number], thread: MailThread): void {
  const others = account.threads.filter((known) => known.id !== thread.id);
  account.threads = thread.messages.length > 0 ? [thread, ...others] : others;
}
