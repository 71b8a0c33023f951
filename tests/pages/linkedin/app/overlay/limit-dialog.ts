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
