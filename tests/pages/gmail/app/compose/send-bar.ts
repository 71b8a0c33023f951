/** The line below a draft: send, how to send, what to insert, discard. */
import type { App } from '../base/app.ts';
import { h, nextId, pressable } from '../base/dom.ts';
import { icon } from '../base/icons.ts';
import type { IconName } from '../base/icons.ts';
import type { Draft } from './draft.ts';
import { jslogOf } from './hidden-fields.ts';

export interface SendActs {
  send(): void;
  sendAndArchive(): void;
  schedule(): void;
  discard(): void;
}

export function sendBar(app: App, draft: Draft, acts: SendActs): { row: HTMLElement; menu: HTMLElement } {
  const { words } = app;
  const menu = scheduleMenu(app, acts.schedule);
  const send = sendButton(words.send, 'aoO', draft, words.send);
  const withArchive = app.options.sendAndArchive && draft.legacyThreadId !== null;
  const archive = withArchive && sendButton(words.sendAndArchive, 'Uo', draft, icon('archive', 18));
  if (archive) pressable(archive, acts.sendAndArchive);
  const more = h(
    'div',
    {
      id: nextId(),
      class: 'T-I J-J5-Ji hG T-I-atl L3',
      role: 'button',
      tabindex: 1,
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      'data-tooltip': words.sendOptions,
      'data-tooltip-delay': 800,
      'aria-label': words.sendOptions,
    },
    icon('down', 18),
  );
  pressable(send, acts.send);
  pressable(more, () => (menu.style.display = menu.style.display === 'none' ? '' : 'none'));
  const discard = h(
    'div',
    {
      class: 'oh J-Z-I J-J5-Ji T-I-ax7 T-I',
      role: 'button',
      tabindex: 1,
      'data-tooltip': words.discard,
      'aria-label': words.discard,
    },
    icon('bin'),
  );
  pressable(discard, acts.discard);
  const row = h(
    'tr',
    { class: 'btC' },
    h('td', { class: 'gU Up' }, h('div', { class: 'J-J5-Ji btA' }, archive, h('div', { class: 'dC' }, send, more))),
    h('td', { class: 'gU a0z' }, ...tools(app)),
    h('td', { class: 'gU az5' }, discard),
  );
  return { row, menu };
}

/** Marks around the keys keep them left to right, in any language. */
function sendButton(word: string, className: string, draft: Draft, content: string | Node): HTMLElement {
  const tooltip = `${word} \u202a(Ctrl-Enter)\u202c`;
  return h(
    'div',
    {
      id: nextId(),
      class: `T-I J-J5-Ji ${className} v7 T-I-atl L3`,
      role: 'button',
      tabindex: 1,
      'data-tooltip': tooltip,
      'aria-label': tooltip,
      'data-tooltip-delay': 800,
      jslog: jslogOf(draft),
    },
    content,
  );
}

function tools({ words }: App): HTMLElement[] {
  const rows: [IconName, string][] = [
    ['format', words.format],
    ['clip', words.attach],
    ['link', words.link],
    ['smile', words.emoji],
    ['image', words.image],
  ];
  return rows.map(([drawing, word]) =>
    h(
      'div',
      { class: 'wG J-Z-I', role: 'button', tabindex: 1, 'data-tooltip': word, 'aria-label': word },
      icon(drawing),
    ),
  );
}

/** Stands beside the button's cell, not in it. */
function scheduleMenu({ words }: App, schedule: () => void): HTMLElement {
  const item = h(
    'div',
    { class: 'J-N', role: 'menuitem', selector: 'scheduledSend', tabindex: -1 },
    icon('clock', 18),
    words.scheduleSend,
  );
  const menu = h('div', { id: 'sbddm', class: 'J-M', role: 'menu', style: 'display: none' }, item);
  pressable(item, () => {
    menu.style.display = 'none';
    schedule();
  });
  return menu;
}
