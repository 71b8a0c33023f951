/** The documents that the double answers with. */
import { escapeHtml } from './demo/to-html.ts';
import type { MailAccount } from './mailbox.ts';

/** The page that becomes the mailbox once its script runs. */
export function mainPage(account: MailAccount, nonce: string): string {
  const who = escapeHtml(account.email);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="og-profile-acct" content="${who}">
<meta name="referrer" content="origin">
<title>Gmail - ${who}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/mail/app.css">
</head>
<body><script nonce="${nonce}" src="/mail/app.js"></script></body>
</html>`;
}

/** `view=pt` and its like: a page of text where nothing belongs beside it. */
export function printPage(account: MailAccount, messageId: string | null): string {
  const messages = account.threads.flatMap((thread) => thread.messages.map((message) => ({ thread, message })));
  const found = messages.find(({ message }) => message.id === messageId);
  const subject = escapeHtml(found?.thread.subject ?? 'Gmail');
  const text = escapeHtml((found?.message.html ?? '').replaceAll(/<[^>]*>/g, ' '));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gmail - ${subject}</title></head>
<body><div class="bodycontainer"><h1>${subject}</h1><p>${escapeHtml(found?.message.from.email ?? '')}</p><p>${text}</p></div></body></html>`;
}
