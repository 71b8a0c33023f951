/** What the real inbox does all the time: rows, counters and presence dots change although nobody does anything. */
import type { App } from './app.ts';

const EVERY_MS = 50;

export function startChurn(app: App): void {
  const { churn } = app.options;
  if (churn <= 0) return;
  let owed = 0;
  setInterval(() => {
    owed += (churn * EVERY_MS) / 1000;
    for (; owed >= 1; owed -= 1) change(app);
  }, EVERY_MS);
}

function change(app: App): void {
  app.log.churned += 1;
  const kind = app.log.churned % 4;
  if (kind === 0) return changeRow();
  if (kind === 1) return changeText('.xW > span > span', (text) => text);
  if (kind === 2) return changePresence();
  return changeText('.bsU', (text) => text);
}

function any(selector: string): HTMLElement | undefined {
  const found = document.querySelectorAll<HTMLElement>(selector);
  return found[Math.floor(Math.random() * found.length)];
}

function changeRow(): void {
  const row = any('tr.zA');
  row?.classList.toggle('byw');
  row?.setAttribute('data-seen', String(Date.now()));
}

function changePresence(): void {
  const dot = any('.Xb-dot');
  dot?.setAttribute('data-presence', dot.getAttribute('data-presence') === 'online' ? 'idle' : 'online');
}

/** The same words in a fresh node: children change, nothing is seen to. */
function changeText(selector: string, next: (text: string) => string): void {
  const element = any(selector);
  element?.replaceChildren(next(element.textContent ?? ''));
}
