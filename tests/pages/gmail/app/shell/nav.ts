/** The left side: Compose, the lists with their counts, the rep's labels, who is there to chat. */
import type { App } from '../base/app.ts';
import { h, pressable } from '../base/dom.ts';
import { icon } from '../base/icons.ts';
import type { IconName } from '../base/icons.ts';
import { threadsIn } from '../base/store.ts';

export interface Nav {
  root: HTMLElement;
  /** Marks the list on screen and counts again. */
  refresh(): void;
}

const LISTS = [
  ['inbox', 'inbox'],
  ['starred', 'star'],
  ['snoozed', 'clock'],
  ['sent', 'sent'],
  ['drafts', 'draft'],
  ['scheduled', 'clock'],
  ['all', 'mail'],
  ['trash', 'bin'],
] as const satisfies readonly (readonly [string, IconName])[];

export function navigation(app: App): Nav {
  const { words } = app;
  const items = LISTS.map(([list, drawing]) =>
    navItem(list, list === 'scheduled' ? words.scheduledMails : words[list], drawing),
  );
  const own = [...new Set(app.store.threads().flatMap((thread) => thread.labels))].filter((label) =>
    /^\p{Lu}/u.test(label),
  );
  const labels = own.map((label) => navItem(`label/${label}`, label === 'Clients' ? words.clients : label, 'label'));
  const compose = h(
    'div',
    { class: 'T-I T-I-KE L3', role: 'button', tabindex: 0, gh: 'cm', style: 'user-select: none' },
    icon('pencil', 22),
    h('span', { class: 'T-I-word' }, words.compose),
  );
  pressable(compose, () => app.compose.compose());
  const all = [...items, ...labels];
  const root = h(
    'div',
    { class: 'aeN WR nH oy8Mbf' },
    h('div', { class: 'aic' }, h('div', { class: 'z0' }, compose)),
    h(
      'div',
      { class: 'ajl aib aZ6', role: 'navigation' },
      h('div', { class: 'TK' }, ...items.map((item) => item.root)),
      h('div', { class: 'aAw' }, words.labels),
      h('div', { class: 'TK' }, ...labels.map((item) => item.root)),
    ),
    chat(words.chat),
  );
  return { root, refresh: () => refresh(app, all) };
}

interface Item {
  list: string;
  root: HTMLElement;
  count: HTMLElement;
}

function navItem(list: string, word: string, drawing: IconName): Item {
  const count = h('div', { class: 'bsU' });
  const link = h('a', { href: `#${list}`, class: 'J-Ke n0', target: '_top', tabindex: 0, title: word }, word);
  const root = h(
    'div',
    { class: 'aim' },
    h(
      'div',
      { class: 'TO' },
      h(
        'div',
        { class: 'TN bzz' },
        h('span', { class: 'qj' }, icon(drawing, 18)),
        h('div', { class: 'aio' }, h('span', { class: 'nU' }, link), count),
      ),
    ),
  );
  return { list, root, count };
}

function refresh(app: App, items: Item[]): void {
  const { list } = app.place();
  for (const item of items) {
    const chosen = item.list === list;
    item.root.classList.toggle('ain', chosen);
    item.root.firstElementChild?.classList.toggle('nZ', chosen);
    const threads = threadsIn(app.store.threads(), item.list);
    const count = ['drafts', 'scheduled'].includes(item.list)
      ? threads.length
      : threads.filter((thread) => thread.unread).length;
    const shown = count > 0 && ['inbox', 'drafts', 'scheduled'].includes(item.list);
    item.count.textContent = shown ? String(count) : '';
    item.root.classList.toggle('unread', shown);
    // The list of planned mails is there while there are any.
    if (item.list === 'scheduled') item.root.style.display = threads.length > 0 || chosen ? '' : 'none';
  }
}

const COLLEAGUES = ['Jo Winter', 'Sam Okoro'];

function chat(word: string): HTMLElement {
  const rows = COLLEAGUES.map((name) =>
    h('div', { class: 'Xb' }, h('span', { class: 'Xb-dot', 'data-presence': 'online' }), h('span', {}, name)),
  );
  return h('div', { class: 'Xa' }, h('div', { class: 'aAw' }, word), ...rows);
}
