/** One message of a thread: open, folded to a line, or not to be seen at all. */
import type { MailMessage } from '../../mailbox.ts';
import type { App } from '../base/app.ts';
import { h, nextId, pressable, wrap } from '../base/dom.ts';
import { senderName } from '../base/people.ts';
import { portrait } from '../base/portrait.ts';
import { fullTime, listTime, messageTime } from '../base/time.ts';
import { snippetOf } from '../list/snippet.ts';
import { messageBody } from './body.ts';
import { identify } from './identify.ts';
import { messageActs } from './message-acts.ts';
import { recipientLine } from './recipients.ts';

export type Fold = 'open' | 'folded' | 'hidden';

const CLASSES: Record<Fold, string> = {
  open: 'h7 ie nH oy8Mbf',
  folded: 'kv nH oy8Mbf',
  hidden: 'kQ bg nH oy8Mbf',
};

export interface MessageItem {
  root: HTMLElement;
  message: MailMessage;
  fold(): Fold;
  setFold(next: Fold): void;
  /** It has been numbered: an open one says so, a folded one when it is opened. */
  number(legacyId: string): void;
}

export function messageItem(app: App, threadId: string, shown: MailMessage, fold: Fold): MessageItem {
  const root = h('div', { role: 'listitem', tabindex: -1 });
  const message = { ...shown };
  let now = fold;
  const setFold = (next: Fold) => {
    now = next;
    root.className = CLASSES[next];
    root.setAttribute('aria-expanded', String(next === 'open'));
    root.replaceChildren(inner(app, threadId, message, next, () => setFold(now === 'open' ? 'folded' : 'open')));
  };
  setFold(fold);
  const number = (legacyId: string) => {
    message.legacyId = legacyId;
    root.querySelector('[data-message-id]')?.setAttribute('data-legacy-message-id', legacyId);
  };
  return { root, message, fold: () => now, setFold, number };
}

function inner(app: App, threadId: string, message: MailMessage, fold: Fold, toggle: () => void): HTMLElement {
  if (fold === 'hidden') return h('div', { class: 'kx' });
  const open = fold === 'open';
  const text = open ? messageBody(app, message) : [];
  const rest = h('div', { class: 'gs' }, head(app, threadId, message, open, toggle), ...text);
  const card = h('div', { class: open ? 'adn ads' : 'adf ads' }, face(message), rest);
  if (open) identify(app, card, message);
  return wrap(['Bk', 'G3 G2'], h('div', {}, h('div', { id: nextId() }, card)));
}

function face({ from }: MailMessage): HTMLElement {
  const letter = portrait(from);
  const attributes = { jid: from.email, name: from.name, 'data-hovercard-id': from.email, 'aria-hidden': 'true' };
  return h('div', { class: 'aju' }, h('img', { class: 'ajn', ...attributes, src: letter, alt: '' }));
}

function head(app: App, threadId: string, message: MailMessage, open: boolean, toggle: () => void): HTMLElement {
  const line = h(
    'tr',
    { class: 'acZ' },
    h(
      'td',
      { class: 'gF gK' },
      h(
        'table',
        { class: 'cf ix', cellpadding: 0 },
        h('tbody', {}, h('tr', {}, h('td', {}, senderLine(app, message, open)))),
      ),
    ),
    h('td', { class: 'gH bAk' }, h('div', { class: 'gK' }, h('span', {}), dateOf(app, message))),
    open && h('td', { class: 'gH acX', rowspan: 2 }, messageActs(app, threadId, message)),
  );
  const below = open
    ? h('tr', { class: 'acZ xD' }, h('td', { colspan: 3 }, recipientLine(app, message)))
    : h('tr', { class: 'acZ' }, h('td', { class: 'iA g6', colspan: 2 }, snippetOf(message)));
  const table = h('table', { cellpadding: 0, class: 'cf gJ' }, h('tbody', {}, line, below));
  toggleOn(open ? line : table, toggle);
  return h('div', { class: 'gE iv gt' }, table);
}

/** Open, the first line folds it; folded, all of it opens. */
function toggleOn(line: HTMLElement, toggle: () => void): void {
  line.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[role=button]')) return;
    toggle();
  });
}

function senderLine(app: App, { from, draft }: MailMessage, open: boolean): HTMLElement {
  const name = open ? from.name || from.email : senderName(app, from);
  const span = h(
    'span',
    { class: 'gD', email: from.email, name: from.name || from.email, 'data-hovercard-id': from.email },
    h('span', {}, name),
  );
  const address = h(
    'span',
    { class: 'go', dir: 'ltr' },
    h('span', { 'aria-hidden': 'true' }, '<'),
    from.email,
    h('span', { 'aria-hidden': 'true' }, '>'),
  );
  return h(
    'h3',
    { class: 'iw' },
    h('span', { class: 'qu', role: 'gridcell', tabindex: -1 }, span, open && ' ', open && address),
    draft === true && h('span', { class: 'boq' }, app.words.draft),
  );
}

function dateOf(app: App, { at }: MailMessage): HTMLElement {
  const { locale } = app.words;
  const full = fullTime(at, locale);
  return pressable(
    h(
      'span',
      { id: nextId(), class: 'g3', title: full, alt: full, role: 'gridcell', tabindex: -1 },
      app.options.split ? listTime(at, locale) : messageTime(at, locale),
    ),
    () => undefined,
  );
}
