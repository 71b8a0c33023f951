/** What the real pages do all the time: counters, presence and suggestions change although nobody does anything. */
import { log } from './base/log.ts';

const EVERY_MS = 50;
const LIVELY = '.p-small, .rail .strong, .nav__item span, .post p';

/** @param perSecond mutations; 0 = none */
export function startChurn(perSecond: number): void {
  if (perSecond <= 0) return;
  let owed = 0;
  setInterval(() => {
    owed += (perSecond * EVERY_MS) / 1000;
    for (; owed >= 1; owed -= 1) change();
  }, EVERY_MS);
}

/** Fresh nodes with the same words, and an attribute that comes and goes. */
function change(): void {
  const found = document.querySelectorAll<HTMLElement>(LIVELY);
  const element = found[Math.floor(Math.random() * found.length)];
  if (!element) return;
  log.churned += 1;
  element.toggleAttribute('data-fresh');
  const text = [...element.childNodes].find((node) => node instanceof Text);
  if (log.churned % 3 === 0) text?.replaceWith(text.cloneNode());
}
