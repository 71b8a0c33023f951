/** What a message says. The quote below it is folded away behind three dots; a very long one is cut. */
import type { MailMessage } from '../../mailbox.ts';
import type { App } from '../base/app.ts';
import { h, nextId, pressable } from '../base/dom.ts';
import { safeNodes } from '../base/sanitise.ts';

/** Gmail cuts at 102 kB. */
const CLIPPED_AT = 102_000;

export function messageBody(app: App, message: MailMessage): HTMLElement[] {
  const body = h('div', { id: nextId(), class: 'a3s aiL', dir: 'auto' });
  body.append(safeNodes(message.html.slice(0, CLIPPED_AT)));
  foldQuote(app, body);
  const clipped = message.html.length > CLIPPED_AT && clippedLine(message);
  const frame = h('div', { id: nextId(), class: 'ii gt' }, body, clipped);
  return [
    h('div', { class: 'utdU2e' }),
    h('div', { class: 'tx78Ic' }),
    h('div', { class: 'aHl' }),
    h('div', { id: nextId(), tabindex: -1 }),
    frame,
  ];
}

function foldQuote(app: App, body: HTMLElement): void {
  const quote = [...body.children].findLast((child) => child.matches('.gmail_quote, blockquote'));
  if (!quote) return;
  const folded = h('div', { class: 'adL', style: 'display: none' });
  const word = app.words.showTrimmed;
  const dots = h('div', {
    id: nextId(),
    class: 'ajR',
    role: 'button',
    tabindex: 0,
    'data-tooltip': word,
    'aria-label': word,
    'aria-expanded': 'false',
  });
  dots.append(h('div', { class: 'ajT' }, '•••'));
  pressable(dots, () => {
    const shown = folded.style.display !== 'none';
    folded.style.display = shown ? 'none' : '';
    dots.setAttribute('aria-expanded', String(!shown));
  });
  const before = quote.previousElementSibling;
  if (before?.localName === 'br') before.remove();
  quote.before(dots, folded);
  folded.append(quote);
}

function clippedLine({ id }: MailMessage): HTMLElement {
  const href = `?ui=2&view=lg&permmsgid=${encodeURIComponent(id)}`;
  return h('div', { class: 'iX' }, '…', h('br'), h('br'), '[…] ', h('a', { href, target: '_blank' }, '⟶'));
}
