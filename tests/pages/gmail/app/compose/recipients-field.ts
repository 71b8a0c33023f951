/** One row of recipients: chips, and an input behind them for the next one. */
import type { MailAddress } from '../../mailbox.ts';
import { h, nextId } from '../base/dom.ts';
import { toneOf } from '../base/people.ts';
import { suggestions } from './suggestions.ts';

export interface RecipientsField {
  name: 'to' | 'cc' | 'bcc';
  row: HTMLElement;
  input: HTMLInputElement;
  chips(): MailAddress[];
  /** Typed and not yet a chip; empty = nothing. */
  typed(): string;
}

/** @param known who can be suggested */
export function recipientsField(
  name: 'to' | 'cc' | 'bcc',
  label: string,
  start: MailAddress[],
  known: () => MailAddress[],
  changed: () => void,
): RecipientsField {
  const chips = new Map<HTMLElement, MailAddress>();
  const ids = { list: nextId(), input: nextId() };
  const input = h('input', {
    id: ids.input,
    class: 'agP aFw',
    'peoplekit-id': 'BbVjBd',
    autocomplete: 'off',
    'aria-label': label,
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-owns': ids.list,
    'aria-controls': ids.list,
    size: 0,
    type: 'text',
    role: 'combobox',
    tabindex: 1,
  });
  const box = h('div', { class: 'afx', role: 'listbox', 'aria-multiselectable': 'true' });
  const field = h('div', { name, class: 'anm' }, box, h('div', { class: 'aH9' }, input));
  const add = (address: MailAddress) => {
    const chip = chipOf(address, () => {
      chips.delete(chip);
      chip.remove();
      changed();
    });
    chips.set(chip, address);
    box.append(chip);
    changed();
  };
  const take = (address: MailAddress | null) => {
    const found = address ?? parseAddress(input.value);
    if (!found) return false;
    input.value = '';
    add(found);
    return true;
  };
  const menu = suggestions(
    input,
    ids.list,
    () => known().filter((one) => ![...chips.values()].some((chip) => chip.email === one.email)),
    take,
  );
  field.append(menu.root);
  input.addEventListener('keydown', (event) => onKey(event, input, chips, menu, take));
  input.addEventListener('input', changed);
  for (const address of start) add(address);
  const row = h(
    'tr',
    { class: 'bzf' },
    h('td', { class: 'ok' }, h('span', { class: 'gO aQY', role: 'link', tabindex: 1 }, label)),
    h('td', { class: 'eV' }, h('div', { class: 'oj' }, field)),
  );
  return { name, row, input, chips: () => [...chips.values()], typed: () => input.value.trim() };
}

function onKey(
  event: KeyboardEvent,
  input: HTMLInputElement,
  chips: Map<HTMLElement, MailAddress>,
  menu: { chosen(): MailAddress | null; move(step: number): void },
  take: (address: MailAddress | null) => boolean,
): void {
  if (event.isComposing) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') menu.move(event.key === 'ArrowDown' ? 1 : -1);
  else if (event.key === 'Backspace' && input.value === '')
    [...chips.keys()].at(-1)?.querySelector<HTMLElement>('.afX')?.click();
  else if (['Enter', 'Tab', ',', ';'].includes(event.key) && !event.ctrlKey && !event.metaKey) {
    const taken = input.value.trim() !== '' && take(menu.chosen());
    if (taken || event.key === 'Enter') event.preventDefault();
  }
}

function chipOf(address: MailAddress, remove: () => void): HTMLElement {
  const face = h('div', { class: 'afW' }, address.name.charAt(0) || address.email.charAt(0));
  face.style.background = toneOf(address);
  const cross = h('div', { class: 'afX', 'aria-hidden': 'true' }, '×');
  cross.addEventListener('click', remove);
  return h(
    'div',
    {
      class: 'afV',
      role: 'option',
      'aria-selected': 'false',
      tabindex: -1,
      'data-hovercard-id': address.email,
      'data-name': address.name || address.email,
    },
    face,
    h('div', { class: 'af4', translate: 'no' }, address.name || address.email),
    cross,
  );
}

/** `Dana Reyes <dana@northwind.example>` or a bare address; `null` when there is none in it. */
export function parseAddress(text: string): MailAddress | null {
  const email = /[^\s<>,;"]+@[^\s<>,;"]+\.[^\s<>,;"]+/.exec(text)?.[0]?.toLowerCase();
  if (!email) return null;
  const name = /^\s*"?([^"<]*?)"?\s*</.exec(text)?.[1] ?? '';
  return { name, email };
}
