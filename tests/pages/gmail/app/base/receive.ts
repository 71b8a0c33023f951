/** Mail that arrives while the page is open. */
import { escapeHtml } from '../../demo/to-html.ts';
import { receivedIds } from '../../ids.ts';
import type { MailAddress } from '../../mailbox.ts';
import type { App } from './app.ts';

/** @returns whether there is a conversation of this subject */
export function receive({ store, account }: App, subject: string, from: MailAddress, text: string): boolean {
  const thread = store.threads().find((one) => one.subject === subject);
  if (!thread) return false;
  const at = Date.now();
  const html = `<div dir="ltr">${escapeHtml(text).replaceAll('\n', '<br>')}</div>`;
  // What the rep has sent from elsewhere went to whoever wrote there last.
  const theirs = thread.messages.findLast((one) => one.from.email !== account.email)?.from;
  const us = { name: account.name, email: account.email };
  const to = [from.email === account.email && theirs ? theirs : us];
  const message = { ...receivedIds(at, thread.messages.length), from, to, cc: [], bcc: [], at, html };
  const labels = [...new Set(['inbox', ...thread.labels])];
  store.put({ ...thread, labels, unread: true, messages: [...thread.messages, message] });
  return true;
}
