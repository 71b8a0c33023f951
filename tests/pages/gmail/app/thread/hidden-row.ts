/** The row that stands for the messages out of sight, with their number in a ring. */
import type { App } from '../base/app.ts';
import { h, pressable } from '../base/dom.ts';
import type { MessageItem } from './message.ts';

export function hiddenRow(app: App, items: MessageItem[]): void {
  const hidden = items.filter((item) => item.fold() === 'hidden');
  const [first] = hidden;
  if (!first) return;
  const word = app.words.hiddenMessages(hidden.length);
  const ring = h(
    'div',
    { class: 'adx', role: 'button', tabindex: 0, 'aria-label': word, 'data-tooltip': word },
    h('span', {}, String(hidden.length)),
  );
  first.root.classList.add('adv');
  first.root.replaceChildren(h('div', { class: 'kx' }, h('div', { class: 'adw' }, ring)));
  pressable(ring, () => {
    first.root.classList.remove('adv');
    for (const item of hidden) item.setFold('folded');
  });
}
