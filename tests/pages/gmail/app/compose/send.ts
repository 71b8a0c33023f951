/**
 * Sending: the box has gone, the mail is on its way; then it joins its conversation under the draft's id, is numbered
 * by the server later, and can be taken back for a while.
 */
import type { App } from '../base/app.ts';
import { freshLegacyId, recipientsOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { messageOf, numberMessage, putMessage, saveDraft } from './sent-message.ts';

export interface Sending {
  draft: Draft;
  /** Its conversation leaves the inbox with it. */
  archive: boolean;
  /** Opens the draft again, under the same id. */
  takenBack(draft: Draft): void;
}

export async function sendDraft(app: App, sending: Sending): Promise<void> {
  const { draft, archive } = sending;
  app.log.actions.push(archive ? 'send-archive' : 'send');
  app.toast.saySending();
  const accepted = await app.deliver();
  if (accepted) joinConversation(app, sending);
  else {
    app.log.actions.push('not-sent');
    saveDraft(app, draft);
    app.toast.say(app.words.notSent);
  }
}

function joinConversation(app: App, sending: Sending): void {
  const { draft, archive } = sending;
  const inInbox = app.store.find(draft.threadId)?.labels.includes('inbox') ?? false;
  const legacyId = app.options.numberUntilSync === 'draft' ? freshLegacyId() : null;
  putMessage(app, draft, { ...messageOf(app, draft), legacyId });
  app.log.sent.push({ id: draft.id, threadId: draft.threadId, to: recipientsOf(draft).map(({ email }) => email) });
  if (archive && inInbox) moveInbox(app, draft.threadId, false);
  const undo = () => {
    if (archive && inInbox) moveInbox(app, draft.threadId, true);
    takeBack(app, sending);
  };
  const view = () => app.go({ list: inInbox && !archive ? 'inbox' : 'sent', thread: draft.threadId, compose: null });
  const text = archive ? app.words.sentAndArchived : app.words.messageSent;
  app.toast.saySent(text, draft.threadId, app.options.undo > 0 ? undo : null, view);
  setTimeout(() => numberMessage(app, draft.threadId, draft.id), app.options.sync);
}

function takeBack(app: App, { draft, takenBack }: Sending): void {
  app.log.actions.push('undo-send');
  saveDraft(app, draft);
  takenBack(draft);
  app.toast.say(app.words.sendingUndone);
}

function moveInbox({ store }: App, threadId: string, into: boolean): void {
  const thread = store.find(threadId);
  if (!thread) return;
  const others = thread.labels.filter((label) => label !== 'inbox');
  store.put({ ...thread, labels: into ? ['inbox', ...others] : others });
}
