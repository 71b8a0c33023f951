/** The companion column: three tabs at the edge, and the panel that they open. */
import type { App } from '../base/app.ts';
import { h, pressable, wrap } from '../base/dom.ts';
import { icon } from '../base/icons.ts';
import type { IconName } from '../base/icons.ts';

export interface Rail {
  root: HTMLElement;
  /** Pixels that it takes now. */
  width(): number;
}

const CLOSED = 56;
const PANEL = 320;
const HIDDEN = 16;

interface Tab {
  id: string;
  app: string;
  word: string;
  drawing: IconName;
  tone: string;
}

/** @param changed its width is another one now */
export function companionRail(app: App, changed: () => void): Rail {
  const { words, options } = app;
  const tabs: Tab[] = [
    { id: 'gsc-gab-6', app: '6', word: words.calendar, drawing: 'calendar', tone: '#4285f4' },
    { id: 'gsc-gab-2', app: '2', word: words.keep, drawing: 'bulb', tone: '#f9ab00' },
    { id: 'gsc-gab-4', app: '4', word: words.tasks, drawing: 'tick', tone: '#1a73e8' },
    { id: 'gsc-gab-9', app: '9', word: words.contacts, drawing: 'person', tone: '#1a73e8' },
  ];
  const heading = h('div', { class: 'Xc' });
  const panel = h(
    'div',
    { class: 'brC-brG', style: 'display: none' },
    wrap(['brC-brG-bsf-Jz-Jw', 'brC-brG-bsf-Jw'], heading, agenda(words.locale)),
  );
  const elements = tabs.map((tab) => tabElement(tab));
  const strip = h(
    'div',
    { class: 'brC-bsf-aT5-aOt', role: 'tablist', tabindex: 0 },
    ...elements,
    h('div', { class: 'brC-aT5-aOt-axR', role: 'separator' }),
    tabElement({ id: 'qJTzr', app: '', word: words.addOns, drawing: 'plus', tone: '' }),
  );
  const complementary = h(
    'div',
    { class: 'brC-aT5-aOt-Jw', role: 'complementary', 'aria-label': words.sidePanel },
    h('div', { class: 'brC-aT5-aOt-bsf-Jw' }, strip),
  );
  const column = h(
    'div',
    { class: 'aUx' },
    wrap(['WN9Ejb br3'], panel),
    h('div', { class: 'bAw bcf it' }, complementary),
  );
  const root = h('div', { class: 'nH rail' }, column);
  let open: Tab | null = null;
  const width = () => (open ? PANEL + CLOSED : options.rail === 'hidden' ? HIDDEN : CLOSED);
  const show = (next: Tab | null) => {
    open = next;
    heading.textContent = next?.word ?? '';
    panel.style.display = next ? '' : 'none';
    for (const [index, element] of elements.entries())
      element.setAttribute('aria-selected', String(tabs[index] === next));
    root.style.width = column.style.width = `${width()}px`;
    changed();
  };
  for (const [index, element] of elements.entries()) {
    pressable(element, () => show(open === tabs[index] ? null : (tabs[index] ?? null)));
  }
  if (options.rail === 'hidden') complementary.style.display = 'none';
  show(options.rail === 'open' ? (tabs[0] ?? null) : null);
  return { root, width };
}

/** Enough of a day to look like one. */
function agenda(locale: string): HTMLElement {
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date());
  const rows = ['09:30 – Northwind', '14:00 – Halden', '16:00 – Forecast'].map((text) =>
    h('div', { class: 'Xd' }, text),
  );
  return h('div', {}, h('p', {}, day), ...rows);
}

function tabElement({ id, app, word, drawing, tone }: Tab): HTMLElement {
  const element = h(
    'div',
    {
      id,
      class: `bse-bvF-I aT5-aOt-I${app ? ' bse-bvF-aLp' : ''}`,
      'data-guest-app-id': app || null,
      role: 'tab',
      'aria-label': word,
      'aria-selected': 'false',
      'data-tooltip': word,
    },
    icon(drawing),
  );
  if (tone) element.style.color = tone;
  return element;
}
