/** Comes in place of the invitation once the week's are used up (class names from readers of 2024 to 2026). */
import { box, h } from '../base/dom.ts';

export function limitDialog(): HTMLElement {
  const scrim = box('scrim');
  const close = h('button', { class: 'button', type: 'button', 'aria-label': 'Got it' }, 'Got it');
  close.addEventListener('click', () => scrim.remove());
  const heading = h('h2', { id: 'ip-fuse-limit-alert__header' }, 'You’ve reached the weekly invitation limit');
  scrim.append(h('div', { class: 'dialog ip-fuse-limit-alert', role: 'dialog' }, heading, close));
  return scrim;
}

/** Comes once a note was to be sent and none is left this month. */
export function notesDialog(): HTMLElement {
  const scrim = box('scrim');
  const close = h('button', { class: 'button', type: 'button' }, 'Not now');
  close.addEventListener('click', () => scrim.remove());
  const heading = h('h2', {}, 'You’ve used all your free personalized invitations this month');
  const offer = h('a', { class: 'button button--main', href: '/premium/products/' }, 'Try Premium');
  scrim.append(h('div', { class: '_4d0c dialog', role: 'dialog' }, heading, offer, close));
  return scrim;
}
