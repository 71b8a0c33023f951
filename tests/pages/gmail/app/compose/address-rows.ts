/** To, Cc and Bcc: open while one is being filled, else summed up in one line. */
import type { MailAddress } from '../../mailbox.ts';
import type { App } from '../base/app.ts';
import { h, pressable } from '../base/dom.ts';
import { recipientsField } from './recipients-field.ts';
import type { RecipientsField } from './recipients-field.ts';
import type { Draft } from './draft.ts';

export interface AddressRows {
  /** The open rows and the summary, one of them hidden. */
  nodes: HTMLElement[];
  to: RecipientsField;
  cc: RecipientsField;
  bcc: RecipientsField;
  open(): void;
  close(): void;
}

export function addressRows(app: App, draft: Draft, changed: () => void): AddressRows {
  const { words } = app;
  const summary = h('div', { class: 'oL aDm' });
  const closed = h('div', { class: 'aoD hl', tabindex: 1 }, summary);
  const known = () => everyone(app);
  const field = (name: 'to' | 'cc' | 'bcc', label: string) => recipientsField(name, label, draft[name], known, changed);
  const [to, cc, bcc] = [field('to', capital(words.to)), field('cc', words.cc), field('bcc', words.bcc)];
  if (draft.cc.length === 0) cc.row.style.display = 'none';
  if (draft.bcc.length === 0) bcc.row.style.display = 'none';
  const more = h('div', { class: 'aA6' }, reveal(words.cc, 'pE', cc), reveal(words.bcc, 'pB', bcc));
  to.row.querySelector('.oj')?.append(more);
  const opened = h(
    'div',
    { class: 'fX aXjCH' },
    h('table', { class: 'GS', tabindex: -1 }, h('tbody', { class: 'bze' }, to.row, cc.row, bcc.row)),
  );
  const all = [to, cc, bcc];
  const close = () => {
    opened.style.display = 'none';
    closed.style.display = '';
    const shown = all.flatMap((one) => one.chips());
    const typed = all.map((one) => one.typed()).filter(Boolean);
    const empty = shown.length + typed.length === 0;
    summary.replaceChildren(...(empty ? [words.recipients] : summed(shown, typed)));
  };
  const open = () => {
    opened.style.display = '';
    closed.style.display = 'none';
    to.input.focus();
  };
  closed.addEventListener('focus', open);
  closed.addEventListener('click', open);
  return { nodes: [opened, closed], to, cc, bcc, open, close };
}

function reveal(word: string, className: string, field: RecipientsField): HTMLElement {
  const link = h('span', { class: `aB gQ ${className}`, role: 'link', tabindex: 1 }, word);
  return pressable(link, () => {
    field.row.style.display = '';
    link.style.display = 'none';
    field.input.focus();
  });
}

function summed(chips: MailAddress[], typed: string[]): Node[] {
  const names = chips.map(({ name, email }) => h('span', { email }, name || email));
  const texts = typed.map((text) => h('span', {}, text));
  return [...names, ...texts].flatMap((node, index) => (index > 0 ? [document.createTextNode(', '), node] : [node]));
}

/** Everyone that this mailbox has ever seen. */
function everyone({ store, account }: App): MailAddress[] {
  const known = new Map<string, MailAddress>();
  for (const { from, to, cc } of store.threads().flatMap((thread) => thread.messages)) {
    for (const one of [from, ...to, ...cc])
      if (one.email !== account.email && !known.has(one.email)) known.set(one.email, one);
  }
  return [...known.values()];
}

function capital(word: string): string {
  return (word.charAt(0).toUpperCase() + word.slice(1)).replace(/:$/, '');
}
