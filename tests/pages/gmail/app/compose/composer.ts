/** Opens, moves, saves, sends and drops drafts; knows which ones are open. */
import type { App, Composer } from '../base/app.ts';
import type { ThreadContent } from '../thread/thread-view.ts';
import { askWhen, showAlert } from './alert.ts';
import { composeBox } from './box.ts';
import type { Box } from './box.ts';
import { addressName, answerDraft, newDraft, recipientsOf, savedDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { placeAlone, placeInPopup, placeInThread } from './places.ts';
import type { Placed } from './places.ts';
import { saveDraft, sendDraft, withoutMessage } from './send.ts';

const SAVE_AFTER_MS = 700;

export interface ComposerParts {
  moles: HTMLElement;
  /** The conversation on screen. */
  thread(): ThreadContent | null;
  /** The draft has a window of its own and needs none in the page. */
  alone?: true;
}

export function createComposer(app: App, parts: ComposerParts): Composer & { openFromAddress(compose: string): void } {
  const opened = new Map<string, Placed>();

  const place = (placed: Placed) => {
    const { draft } = placed.box;
    opened.set(draft.id, placed);
    if (placed.named) app.go({ compose: addressName(app, draft) });
    return placed;
  };
  const close = (id: string) => {
    opened.get(id)?.remove();
    opened.delete(id);
    if (![...opened.values()].some((one) => one.named)) app.go({ compose: null });
  };
  const save = (box: Box) => {
    const placed = opened.get(box.draft.id);
    if (!placed || !box.touched()) return;
    const draft = box.read();
    saveDraft(app, draft);
    placed.setTitle(draft.subject);
    if (placed.named) app.go({ compose: addressName(app, draft) });
  };
  const send = (box: Box) => {
    const draft = box.read();
    if (recipientsOf(draft).length === 0) {
      app.log.actions.push('refused');
      showAlert(app.words, app.words.noRecipient, () => box.focus());
      return;
    }
    close(draft.id);
    sendDraft(app, draft, open);
  };
  const schedule = (box: Box) =>
    askWhen(app.words, (when) => {
      app.log.actions.push('schedule');
      close(box.draft.id);
      app.toast.say(`${app.words.scheduled}: ${when}`);
    });
  const discard = (box: Box) => {
    app.log.actions.push('discard');
    const thread = app.store.holding(box.draft.id);
    if (thread) app.store.put(withoutMessage(thread, box.draft.id));
    close(box.draft.id);
    app.toast.say(app.words.draftDiscarded);
  };

  const makeBox = (draft: Draft): Box => {
    let timer = 0;
    const box = composeBox(app, draft, {
      send: () => send(box),
      schedule: () => schedule(box),
      discard: () => discard(box),
      escape: () => (document.activeElement as HTMLElement | null)?.blur(),
      changed: () => {
        clearTimeout(timer);
        timer = window.setTimeout(() => save(box), SAVE_AFTER_MS);
      },
    });
    return box;
  };

  const inPopup = (box: Box) => {
    const leave = () => {
      save(box);
      close(box.draft.id);
    };
    place(placeInPopup(app, parts.moles, box, leave));
    box.focus();
  };

  function open(draft: Draft): void {
    const known = opened.get(draft.id);
    if (known) return known.box.focus();
    const content = parts.thread();
    const box = makeBox(draft);
    if (parts.alone) place(placeAlone(parts.moles, box));
    else if (content?.threadId !== draft.threadId) return inPopup(box);
    else place(placeInThread(app, content, box, () => inPopup(box)));
    // A saved answer is shown with its conversation, and does not ask for the keys.
    return draft.saved ? undefined : box.focus();
  }

  const resume = (messageId: string): boolean => {
    const thread = app.store.holding(messageId);
    const message = thread?.messages.find((one) => one.id === messageId && one.draft);
    if (thread && message) open(savedDraft(thread, message));
    return message !== undefined;
  };

  return {
    resume: (messageId) => void resume(messageId),
    compose: () => {
      app.log.actions.push('compose');
      open(newDraft(app));
    },
    reply: (threadId, kind) => {
      app.log.actions.push(kind);
      const thread = app.store.find(threadId);
      const already = [...opened.values()].find(({ box }) => box.draft.threadId === threadId);
      if (already) already.box.focus();
      else if (thread) open(answerDraft(app, thread, kind));
    },
    openFromAddress: (compose) => {
      if (opened.size > 0) return;
      if (!resume(compose.split('+')[1] ?? '') && compose === 'new') open(newDraft(app));
    },
  };
}
