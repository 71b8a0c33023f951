/** The list that opens below while a name is typed. */
import type { MailAddress } from '../../mailbox.ts';
import { h } from '../base/dom.ts';
import { toneOf } from '../base/people.ts';

const MOST = 5;

export interface Suggestions {
  root: HTMLElement;
  chosen(): MailAddress | null;
  move(step: number): void;
}

export function suggestions(
  input: HTMLInputElement,
  id: string,
  known: () => MailAddress[],
  take: (address: MailAddress) => void,
): Suggestions {
  const root = h('div', { id, class: 'afC', role: 'listbox', style: 'display: none' });
  let shown: MailAddress[] = [];
  let at = 0;
  const draw = () => {
    root.style.display = shown.length > 0 ? '' : 'none';
    input.setAttribute('aria-expanded', String(shown.length > 0));
    root.replaceChildren(...shown.map((address, index) => line(address, index === at, () => pick(address))));
  };
  const close = () => {
    shown = [];
    draw();
  };
  const pick = (address: MailAddress) => {
    close();
    take(address);
    input.focus();
  };
  input.addEventListener('input', () => {
    const typed = input.value.trim().toLowerCase();
    shown =
      typed === ''
        ? []
        : known()
            .filter((one) => startsSo(one, typed))
            .slice(0, MOST);
    at = 0;
    draw();
  });
  input.addEventListener('blur', () => setTimeout(close, 150));
  return {
    root,
    chosen: () => {
      const address = shown[at] ?? null;
      close();
      return address;
    },
    move: (step) => {
      at = Math.max(0, Math.min(shown.length - 1, at + step));
      draw();
    },
  };
}

function startsSo({ name, email }: MailAddress, typed: string): boolean {
  return (
    email.startsWith(typed) ||
    name
      .toLowerCase()
      .split(' ')
      .some((word) => word.startsWith(typed)) ||
    name.toLowerCase().startsWith(typed)
  );
}

function line(address: MailAddress, chosen: boolean, pick: () => void): HTMLElement {
  const face = h('div', { class: 'afW' }, address.name.charAt(0) || '?');
  face.style.background = toneOf(address);
  const element = h(
    'div',
    { class: `afE${chosen ? ' on' : ''}`, role: 'option', 'aria-selected': String(chosen) },
    face,
    h('div', {}, h('div', {}, address.name), h('div', { class: 'afF' }, address.email)),
  );
  element.addEventListener('mousedown', (event) => {
    event.preventDefault();
    pick();
  });
  return element;
}
