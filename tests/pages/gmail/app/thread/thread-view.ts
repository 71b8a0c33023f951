/** A conversation: its subject, its messages, and where the answer is written. */
import type { MailMessage, MailThread } from '../../mailbox.ts';
import type { App } from '../base/app.ts';
import { h, nextId, wrap } from '../base/dom.ts';
import { icon } from '../base/icons.ts';
import { openWindow } from '../base/window-address.ts';
import { foldsOf } from './folds.ts';
import { hiddenRow } from './hidden-row.ts';
import { whenIdsArrive } from './identify.ts';
import { messageItem } from './message.ts';
import type { MessageItem } from './message.ts';
import { replyBar } from './reply-bar.ts';

export interface ThreadContent {
  root: HTMLElement;
  threadId: string;
  /** Takes in what came and lets go of what went. */
  refresh(): void;
  /** Puts the box of a fresh answer below the messages, in place of the buttons; `null` brings those back. */
  setAnswer(box: HTMLElement | null): void;
  /** A saved answer stands among the messages, as one more row. @returns takes it away */
  addDraftRow(box: HTMLElement): () => void;
}

/** @param only with conversation view off, the one mail to show */
export function threadContent(app: App, thread: MailThread, only: string | null): ThreadContent {
  const list = h('div', { class: 'nH', role: 'list' });
  const bar = replyBar(app, thread.id);
  const answer = h('div', { class: 'gA gt acV' }, bar);
  const items = new Map<string, MessageItem>();
  const heading = subject(app, thread);
  const toWindow = windowButton(app, thread);
  const root = h(
    'div',
    { class: 'nH a98 iY' },
    h(
      'div',
      { class: 'nH' },
      wrap(['nH V8djrc byY', 'nH', 'ha'], heading, labelsOf(app, thread), toWindow),
      h(
        'div',
        { class: 'nH aHU' },
        h(
          'div',
          { class: 'nH hx' },
          h('div', { class: 'nH' }),
          h('div', { class: 'nH' }),
          list,
          h('div', { class: 'nH' }, answer),
        ),
      ),
    ),
  );
  const refresh = () => {
    const now = app.store.find(thread.id);
    if (now) takeIn(app, now, shownOf(now, only), list, items);
  };
  const folds = foldsOf(shownOf(thread, only));
  for (const [index, message] of shownOf(thread, only).entries()) {
    add(list, items, messageItem(app, thread.id, message, folds[index] ?? 'open'));
  }
  hiddenRow(app, [...items.values()]);
  return {
    root,
    threadId: thread.id,
    refresh,
    addDraftRow: (box) => {
      const row = h('div', { class: 'h7 ie nH oy8Mbf', role: 'listitem', tabindex: -1, 'aria-expanded': 'true' });
      row.append(wrap(['Bk', 'G3 G2', 'ip adB'], box));
      list.append(row);
      bar.style.display = 'none';
      return () => {
        row.remove();
        bar.style.display = '';
      };
    },
    setAnswer: (box) => answer.replaceChildren(box ? wrap(['gB xu', 'ip adB'], box) : bar),
  };
}

/** Drafts are shown by the composer, in a box. */
function shownOf({ messages }: MailThread, only: string | null): MailMessage[] {
  return messages.filter((message) => !message.draft && (only === null || message.id === only));
}

function add(list: HTMLElement, items: Map<string, MessageItem>, item: MessageItem): void {
  items.set(item.message.id, item);
  list.append(item.root);
}

function takeIn(
  app: App,
  thread: MailThread,
  messages: MailMessage[],
  list: HTMLElement,
  items: Map<string, MessageItem>,
): void {
  const wanted = new Map(messages.map((message) => [message.id, message]));
  for (const [id, item] of items) {
    const message = wanted.get(id);
    if (!message) {
      item.root.remove();
      items.delete(id);
    } else if (message.legacyId && message.legacyId !== item.message.legacyId) {
      item.number(message.legacyId);
    }
  }
  for (const message of messages)
    if (!items.has(message.id)) add(list, items, messageItem(app, thread.id, message, 'open'));
}

function subject(app: App, thread: MailThread): HTMLElement {
  const heading = h('h2', { id: nextId(), tabindex: -1, class: 'hP' }, thread.subject || app.words.noSubject);
  whenIdsArrive(app, () => {
    heading.setAttribute('data-legacy-thread-id', thread.legacyId);
    const { permId } = app.options;
    if (permId !== 'missing')
      heading.setAttribute('data-thread-perm-id', permId === 'undefined' ? 'undefined' : thread.id);
  });
  return heading;
}

function labelsOf({ words }: App, thread: MailThread): HTMLElement {
  const names = [thread.labels.includes('inbox') && words.inbox, thread.labels.includes('Clients') && words.clients];
  return h(
    'span',
    { class: 'J-J5-Ji' },
    ...names.filter((name) => name !== false).map((name) => h('span', { class: 'hN' }, name)),
  );
}

/** Opens the conversation in a window of its own. */
function windowButton({ words }: App, thread: MailThread): HTMLElement {
  const button = h(
    'button',
    { class: 'hk J-J5-Ji', type: 'button', 'aria-label': words.newWindow, 'data-tooltip': words.newWindow },
    icon('full', 18),
  );
  button.addEventListener('click', () => openWindow({ search: 'inbox', th: `#${thread.id}`, cvid: '1' }, 'popout'));
  return button;
}
