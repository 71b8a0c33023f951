/** Opens, moves, saves, sends and drops drafts; knows which ones are open. */
import type { MailMessage } from '../../mailbox.ts';
import type { App, Composer } from '../base/app.ts';
import { h, pressable } from '../base/dom.ts';
import { icon } from '../base/icons.ts';
import type { ThreadContent } from '../thread/thread-view.ts';
import { askWhen, showAlert } from './alert.ts';
import { composeBox } from './box.ts';
import type { Box } from './box.ts';
import { answerDraft, newDraft, savedDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { openPopup } from './popup.ts';
import { sendDraft, withMessage, withoutMessage } from './send.ts';

const SAVE_AFTER_MS = 700;

interface Opened {
  box: Box;
  /** Takes the box off the page. */
  remove(): void;
}

export interface ComposerParts {
  moles: HTMLElement;
  /** The conversation on screen. */
  thread(): ThreadContent | null;
  /** The draft has a window of its own and needs none in the page. */
  alone?: true;
}

export function createComposer(app: App, parts: ComposerParts): Composer & { openFromAddress(compose: string): void } {
  const opened = new Map<string, Opened>();

  const close = (id: string) => {
    opened.get(id)?.remove();
    opened.delete(id);
    if (opened.size === 0) app.go({ compose: null });
  };
  const save = (box: Box) => {
    const draft = box.read();
    if (isEmpty(app, draft)) return;
    app.store.put(withMessage(app.store.find(draft.threadId), draft, draftMessage(app, draft)));
  };
  const forget = (draft: Draft) => {
    const thread = app.store.holding(draft.id);
    if (thread) app.store.put(withoutMessage(thread, draft.id));
  };
  const send = (box: Box) => {
    const draft = box.read();
    if (draft.to.length + draft.cc.length + draft.bcc.length === 0) {
      app.log.actions.push('refused');
      showAlert(app.words, app.words.noRecipient, () => box.focus());
      return;
    }
    close(draft.id);
    sendDraft(app, draft, (back) => open(back));
  };
  const schedule = (box: Box) =>
    askWhen(app.words, (when) => {
      app.log.actions.push('schedule');
      close(box.draft.id);
      app.toast.say(`${app.words.scheduled}: ${when}`);
    });
  const discard = (box: Box) => {
    app.log.actions.push('discard');
    forget(box.draft);
    close(box.draft.id);
    app.toast.say(app.words.draftDiscarded);
  };

  const makeBox = (draft: Draft): Box => {
    let timer = 0;
    const box = composeBox(app, draft, {
      send: () => {
        clearTimeout(timer);
        send(box);
      },
      schedule: () => schedule(box),
      discard: () => discard(box),
      escape: () => (document.activeElement as HTMLElement | null)?.blur(),
      changed: () => {
        clearTimeout(timer);
        timer = window.setTimeout(() => opened.has(draft.id) && save(box), SAVE_AFTER_MS);
      },
    });
    return box;
  };

  const inPopup = (box: Box) => {
    const popup = openPopup(app, box, parts.moles, () => {
      save(box);
      close(box.draft.id);
    });
    popup.setTitle(box.draft.subject);
    opened.set(box.draft.id, { box, remove: popup.remove });
    app.go({ compose: nameOf(app, box.draft) });
    box.focus();
  };

  const inThread = (content: ThreadContent, box: Box) => {
    const saved = app.store.holding(box.draft.id) !== null;
    const remove = saved ? content.addDraftRow(box.root) : () => content.setAnswer(null);
    const popOut = h(
      'div',
      { class: 'aoK', role: 'button', tabindex: 1, 'data-tooltip': app.words.popOut, 'aria-label': app.words.popOut },
      icon('full', 16),
    );
    pressable(popOut, () => {
      remove();
      popOut.remove();
      inPopup(box);
    });
    box.corner.append(popOut);
    if (!saved) content.setAnswer(box.root);
    opened.set(box.draft.id, { box, remove });
    box.root.parentElement?.scrollIntoView({ block: 'nearest' });
    if (!saved) box.focus();
  };

  const inWindow = (box: Box) => {
    parts.moles.append(box.root);
    opened.set(box.draft.id, { box, remove: () => box.root.remove() });
    box.focus();
  };

  const open = (draft: Draft) => {
    if (opened.has(draft.id)) return opened.get(draft.id)?.box.focus();
    const content = parts.thread();
    const box = makeBox(draft);
    if (parts.alone) return inWindow(box);
    return content?.threadId === draft.threadId ? inThread(content, box) : inPopup(box);
  };

  return {
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
    resume: (messageId) => {
      const thread = app.store.holding(messageId);
      const message = thread?.messages.find((one) => one.id === messageId);
      if (thread && message) open(savedDraft(thread, message));
    },
    openFromAddress: (compose) => {
      if (opened.size > 0) return;
      const saved = compose.split('+')[1];
      const thread = saved ? app.store.holding(saved) : null;
      const message = thread?.messages.find((one) => one.id === saved);
      if (thread && message) open(savedDraft(thread, message));
      else if (compose === 'new') open(newDraft(app));
    },
  };
}

/** As the address writes it: `new` until it was saved, then the names of its thread and its own. */
function nameOf(app: App, { id, threadId }: Draft): string {
  return app.store.holding(id) ? `${threadId.replace('thread-', '')}+${id}` : 'new';
}

function draftMessage({ account }: App, draft: Draft): MailMessage {
  const { id, to, cc, bcc, html } = draft;
  return {
    id,
    legacyId: null,
    from: { name: account.name, email: account.email },
    to,
    cc,
    bcc,
    at: Date.now(),
    html,
    draft: true,
  };
}

function isEmpty(app: App, draft: Draft): boolean {
  const untouched = draft.html === newDraft(app).html;
  return untouched && draft.subject === '' && draft.to.length + draft.cc.length + draft.bcc.length === 0;
}
