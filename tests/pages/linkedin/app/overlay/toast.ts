/** Words at the foot of the page, for some seconds. */
import { h } from '../base/dom.ts';

const STAYS_MS = 5_000;

export function showToast(layer: HTMLElement, text: string): void {
  layer.querySelector('.toast')?.remove();
  const toast = h('div', { class: 'toast', role: 'alert' }, text);
  layer.append(toast);
  setTimeout(() => toast.remove(), STAYS_MS);
}
