/** What sending, saving and planning make of a conversation. */
import type { MailMessage } from '../../mailbox.ts';
import type { App } from '../base/app.ts';
import { freshLegacyId } from './draft.ts';
import type { Draft } from './draft.ts';

export function messageOf({ account }: App, draft: Draft): MailMessage {
  const { id, to, cc, bcc } = draft;
  const html = `<div dir="ltr">${draft.html}</div>${draft.quote}`;
  return { id, legacyId: null, from: { name: account.name, email: account.email }, to, cc, bcc, at: Date.now(), html };
}

/** Under the same id, so that the message becomes a draft again when it was sent before. */
export function saveDraft(app: App, draft: Draft, scheduledFor?: number): void {
  const message: MailMessage = { ...messageOf(app, draft), html: draft.html + draft.quote, draft: true };
  putMessage(app, draft, scheduledFor === undefined ? message : { ...message, scheduledFor });
}

/** The saved draft, if there was one, becomes the message. */
export function putMessage(app: App, draft: Draft, message: MailMessage): void {
  const thread = app.store.find(draft.threadId);
  const others = thread?.messages.filter((one) => one.id !== message.id) ?? [];
  const messages = [...others, message];
  app.store.put({
    id: draft.threadId,
    legacyId: thread?.legacyId ?? freshLegacyId(),
    subject: thread && others.length > 0 ? thread.subject : draft.subject,
    unread: thread?.unread ?? false,
    labels: labelsOf(app, thread?.labels ?? [], messages),
    messages,
  });
}

export function isSent(app: App, id: string): boolean {
  return app.store.holding(id)?.messages.some((one) => one.id === id && !one.draft) ?? false;
}

export function takeOut(app: App, threadId: string, id: string): void {
  const thread = app.store.find(threadId);
  if (!thread) return;
  const messages = thread.messages.filter((one) => one.id !== id);
  app.store.put({ ...thread, labels: labelsOf(app, thread.labels, messages), messages });
}

/** Follow from the messages; the others are the rep's. */
function labelsOf({ account }: App, labels: string[], messages: MailMessage[]): string[] {
  const follow = {
    sent: messages.some(({ from, draft }) => !draft && from.email === account.email),
    drafts: messages.some(({ draft, scheduledFor }) => draft && scheduledFor === undefined),
    scheduled: messages.some(({ scheduledFor }) => scheduledFor !== undefined),
  };
  const own = labels.filter((label) => !(label in follow));
  return [...Object.entries(follow).flatMap(([label, holds]) => (holds ? [label] : [])), ...own];
}

/** The server has seen it: now it has an old-style id, or another one than its draft had. */
export function numberMessage(app: App, threadId: string, id: string): void {
  const thread = app.store.find(threadId);
  if (!thread?.messages.some((one) => one.id === id && !one.draft)) return;
  const messages = thread.messages.map((one) => (one.id === id ? { ...one, legacyId: freshLegacyId() } : one));
  app.store.put({ ...thread, messages });
}
