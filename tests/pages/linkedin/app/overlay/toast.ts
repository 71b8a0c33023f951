/** Words at the foot of the page, for some seconds. */
import { h } from '../base/dom.ts';

export type ToastType = 'success' | 'error';

const STAYS_MS = 5_000;

export function showToast(layer: HTMLElement, text: string, type: ToastType = 'success'): void {
  layer.querySelector('.toast')?.remove();
  const toast = h('div', { class: 'toast', role: 'alert', 'data-test-artdeco-toast-item-type': type }, text);
  layer.append(toast);
  setTimeout(() => toast.remove(), STAYS_MS);
}
