/** The cells of a row. */
import type { MailThread } from '../../mailbox.ts';
import { lastAt } from '../../mailbox.ts';
import type { App } from '../base/app.ts';
import { h, nextId, pressable } from '../base/dom.ts';
import { icon } from '../base/icons.ts';
import type { IconName } from '../base/icons.ts';
import { fullTime, listTime } from '../base/time.ts';
import type { RowActs } from './row.ts';

export function cell(className: string, ...children: (Node | string)[]): HTMLTableCellElement {
  return h('td', { class: className }, ...children);
}

export function gridCell(className: string, ...children: Node[]): HTMLTableCellElement {
  return h('td', { class: className, role: 'gridcell', tabindex: -1 }, ...children);
}

export function spanning(className: string, columns: number, child: Node): HTMLTableCellElement {
  return h('td', { class: className, role: 'gridcell', tabindex: -1, colspan: columns }, child);
}

export function checkbox(labelled: string): HTMLElement {
  const attributes = {
    role: 'checkbox',
    'aria-labelledby': labelled,
    dir: 'ltr',
    'aria-checked': 'false',
    tabindex: -1,
  };
  const box = h('div', { id: nextId(), class: 'oZ-jc T-Jo J-J5-Ji', ...attributes }, h('div', { class: 'T-Jo-auh' }));
  box.addEventListener('click', (event) => {
    event.stopPropagation();
    box.setAttribute('aria-checked', String(box.getAttribute('aria-checked') !== 'true'));
  });
  return box;
}

export function star({ words }: App, thread: MailThread, acts: RowActs): HTMLElement {
  const on = thread.labels.includes('starred');
  const word = on ? words.star : words.notStarred;
  const element = h(
    'span',
    { id: nextId(), class: `aXw T-KT${on ? ' T-KT-Jp' : ''}`, title: word, 'aria-label': word, role: 'button' },
    icon('star', 18),
  );
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    acts.star();
  });
  return element;
}

export function time(app: App, thread: MailThread): HTMLElement {
  const full = fullTime(lastAt(thread), app.words.locale);
  return h(
    'span',
    { title: full, id: nextId(), 'aria-label': full },
    h('span', {}, listTime(lastAt(thread), app.words.locale)),
  );
}

export function hoverActs({ words }: App, acts: RowActs): HTMLElement {
  const act = (className: string, word: string, drawing: IconName, run: () => void) =>
    pressable(h('li', { class: `bqX ${className}`, 'data-tooltip': word }, icon(drawing, 18)), (event) => {
      event.stopPropagation();
      run();
    });
  return h(
    'ul',
    { class: 'bqY', id: nextId(), role: 'toolbar' },
    act('brq', words.archive, 'archive', acts.archive),
    act('bru', words.remove, 'bin', acts.remove),
  );
}
