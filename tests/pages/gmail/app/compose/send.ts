/** Sending: the message joins its conversation at once, is numbered by the server later, and can be taken back until then. */
import type { MailMessage, MailThread } from '../../mailbox.ts';
import type { App } from '../base/app.ts';
import { freshLegacyId } from './draft.ts';
import type { Draft } from './draft.ts';

const SENDING_MS = 400;

/** @param takenBack opens the draft again, under the same id */
export function sendDraft(app: App, draft: Draft, takenBack: (draft: Draft) => void): void {
  app.log.actions.push('send');
  app.toast.say(app.words.sending);
  setTimeout(() => {
    const before = app.store.find(draft.threadId);
    app.store.put(withMessage(before, draft, sentMessage(app, draft)));
    const undo = () => {
      app.log.actions.push('undo-send');
      app.store.put(withoutMessage(app.store.find(draft.threadId), draft.id));
      takenBack(draft);
      app.toast.say(app.words.sendingUndone);
    };
    const view = () =>
      app.go({ list: before?.labels.includes('inbox') ? 'inbox' : 'sent', thread: draft.threadId, compose: null });
    app.toast.saySent(draft.threadId, app.options.undo > 0 ? undo : null, view);
    setTimeout(() => number(app, draft), app.options.sync);
  }, SENDING_MS);
}

export function saveDraft(app: App, draft: Draft): void {
  const { html } = draft;
  const message: MailMessage = { ...sentMessage(app, draft), html, draft: true };
  app.store.put(withMessage(app.store.find(draft.threadId), draft, message));
}

function sentMessage({ account }: App, draft: Draft): MailMessage {
  const { id, to, cc, bcc } = draft;
  const html = `<div dir="ltr">${draft.html}</div>${draft.quote}`;
  return { id, legacyId: null, from: { name: account.name, email: account.email }, to, cc, bcc, at: Date.now(), html };
}

/** The saved draft, if there was one, becomes the message. */
function withMessage(thread: MailThread | null, draft: Draft, message: MailMessage): MailThread {
  const others = thread?.messages.filter((one) => one.id !== message.id) ?? [];
  const labels = new Set(thread?.labels ?? []);
  labels.add(message.draft ? 'drafts' : 'sent');
  if (!message.draft && !others.some((one) => one.draft)) labels.delete('drafts');
  return {
    id: draft.threadId,
    legacyId: thread?.legacyId ?? freshLegacyId(),
    subject: thread && others.length > 0 ? thread.subject : draft.subject,
    unread: thread?.unread ?? false,
    labels: [...labels],
    messages: [...others, message],
  };
}

export function withoutMessage(thread: MailThread | null, id: string): MailThread {
  if (!thread) throw new Error('nothing to take the message out of');
  const messages = thread.messages.filter((one) => one.id !== id);
  const labels = thread.labels.filter((label) => label !== 'drafts' || messages.some((one) => one.draft));
  return { ...thread, labels, messages };
}

/** The server has seen it: now it has an old-style id too. */
function number(app: App, draft: Draft): void {
  const thread = app.store.find(draft.threadId);
  if (!thread?.messages.some((one) => one.id === draft.id && !one.draft)) return;
  const messages = thread.messages.map((one) => (one.id === draft.id ? { ...one, legacyId: freshLegacyId() } : one));
  app.store.put({ ...thread, messages });
}
