/** Opens, moves, saves, sends and drops drafts; knows which ones are open. */
import type { App, Composer, Filled } from '../base/app.ts';
import type { ThreadContent } from '../thread/thread-view.ts';
import { composeBox } from './box.ts';
import type { Box } from './box.ts';
import { addressName, answerDraft, filledDraft, newDraft, savedDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { placeAlone, placeInPopup, placeInThread } from './places.ts';
import type { Placed } from './places.ts';
import { openWindow } from '../base/window-address.ts';
import { createSender } from './sender.ts';
import { isSent, saveDraft } from './sent-message.ts';

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
    // In another window the same draft may have been sent meanwhile.
    if (!placed || !box.touched() || isSent(app, box.draft.id)) return;
    const draft = box.read();
    saveDraft(app, draft);
    placed.setTitle(draft.subject);
    if (placed.named) app.go({ compose: addressName(app, draft) });
  };
  const sender = createSender(app, { isOpen: (id) => opened.has(id), close, open });

  const makeBox = (draft: Draft): Box => {
    let timer = 0;
    const box = composeBox(app, draft, {
      send: () => sender.send(box, false),
      sendAndArchive: () => sender.send(box, true),
      schedule: () => sender.schedule(box),
      discard: () => sender.discard(box),
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
    const popOut = () => {
      saveDraft(app, box.read());
      close(box.draft.id);
      openWindow({ view: 'cm', fs: '1', tf: '1', draft: `#${box.draft.id}` });
    };
    place(placeInPopup(app, parts.moles, box, leave, popOut));
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
    const message = thread?.messages.find((one) => one.id === messageId && one.draft && !one.scheduledFor);
    if (thread && message) open(savedDraft(thread, message));
    return message !== undefined;
  };

  return {
    resume,
    compose: (filled?: Filled) => {
      app.log.actions.push('compose');
      open(filled ? filledDraft(newDraft(app), filled) : newDraft(app));
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
