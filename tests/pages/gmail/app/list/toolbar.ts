/** The line of buttons over the list, and over a thread. */
import type { App } from '../base/app.ts';
import { h, pressable } from '../base/dom.ts';
import { icon } from '../base/icons.ts';
import type { IconName } from '../base/icons.ts';

export interface ToolButton {
  drawing: IconName;
  word: string;
  act: string;
  run(): void;
}

export interface Pager {
  from: number;
  to: number;
  all: number;
  newer: (() => void) | null;
  older: (() => void) | null;
}

export function toolbar(app: App, buttons: ToolButton[], pager: Pager | null): HTMLElement {
  return h(
    'div',
    { gh: 'tm' },
    h(
      'div',
      { class: 'Cq aqL', gh: 'mtb' },
      h('div', { class: 'bzn' }, h('div', { class: 'G-tF' }, ...buttons.map(button))),
      h('div', { class: 'bzn ar5' }, pager && pagerOf(app, pager)),
    ),
  );
}

function button({ drawing, word, act, run }: ToolButton): HTMLElement {
  const attributes = { role: 'button', act, tabindex: 0, 'data-tooltip': word, 'aria-label': word };
  return pressable(h('div', { class: 'T-I J-J5-Ji ar7 nf T-I-ax7 L3', ...attributes }, icon(drawing, 20)), run);
}

function pagerOf({ words }: App, { from, to, all, newer, older }: Pager): HTMLElement {
  const step = (drawing: IconName, word: string, run: (() => void) | null) => {
    const element = button({ drawing, word, act: '', run: () => run?.() });
    if (!run) element.setAttribute('aria-disabled', 'true');
    return element;
  };
  return h(
    'div',
    { class: 'ar5' },
    h(
      'span',
      { class: 'Di' },
      h('div', { class: 'J-J5-Ji amH' }, h('span', { class: 'Dj', dir: 'auto' }, words.range(from, to, all))),
    ),
    step('left', words.newer, newer),
    step('right', words.older, older),
  );
}
