/** One conversation in the list: one table row, or three of them beside an open reading pane. */
import type { MailThread } from '../../mailbox.ts';
import type { App } from '../base/app.ts';
import { h, nextId } from '../base/dom.ts';
import { icon } from '../base/icons.ts';
import { cell, checkbox, gridCell, hoverActs, spanning, star, time } from './cells.ts';
import { snippetOf } from './snippet.ts';
import { people, subjectLink, summary } from './who-and-what.ts';

export interface RowActs {
  open(): void;
  archive(): void;
  remove(): void;
  star(): void;
}

/** A row stands for a conversation, or with conversation view off for its last message alone. */
export function listRow(app: App, thread: MailThread, acts: RowActs): HTMLTableRowElement[] {
  return app.options.split ? splitRows(app, thread, acts) : [wideRow(app, thread, acts)];
}

function wideRow(app: App, thread: MailThread, acts: RowActs): HTMLTableRowElement {
  const labelled = nextId();
  return row(thread, labelled, acts, [
    cell('PF xY'),
    cell('oZ-x3 xY', checkbox(labelled)),
    cell('apU xY', star(app, thread, acts)),
    cell(
      'xY bnk byv',
      h(
        'span',
        { class: 'pG', role: 'img', 'data-important': thread.labels.includes('important') },
        icon('important', 18),
      ),
    ),
    gridCell('yX xY', summary(app, thread, labelled), h('div', { class: 'yW' }, ...people(app, thread))),
    gridCell('xY a4W', subjectLink(app, thread)),
    gridCell('byZ xY'),
    cell('yf xY', '\u00a0'),
    gridCell('xW xY', time(app, thread)),
    cell('bq4 xY', hoverActs(app, acts)),
  ]);
}

/** Who and when, what, and how it begins: a line each. */
function splitRows(app: App, thread: MailThread, acts: RowActs): HTMLTableRowElement[] {
  const labelled = nextId();
  const first = row(thread, labelled, acts, [
    cell('oZ-x3 xY', checkbox(labelled)),
    cell('apU xY', star(app, thread, acts)),
    gridCell('yX xY', summary(app, thread, labelled), h('div', { class: 'yW' }, ...people(app, thread))),
    gridCell('xW xY', time(app, thread)),
  ]);
  const second = row(thread, labelled, acts, [
    cell('xY'),
    cell('xY'),
    spanning('xY a4W', 2, subjectLink(app, thread, false)),
  ]);
  const third = row(thread, labelled, acts, [
    cell('xY'),
    cell('xY'),
    spanning('xY apm', 2, h('span', { class: 'y2' }, snippetOf(thread.messages.at(-1)))),
  ]);
  second.classList.add('apv');
  third.classList.add('apw');
  return [first, second, third];
}

function row(thread: MailThread, labelled: string, acts: RowActs, cells: HTMLElement[]): HTMLTableRowElement {
  const element = h(
    'tr',
    {
      class: `zA ${thread.unread ? 'zE' : 'yO'}`,
      id: nextId(),
      tabindex: -1,
      role: 'row',
      'aria-labelledby': labelled,
      draggable: 'true',
    },
    ...cells,
  );
  element.addEventListener('click', acts.open);
  return element;
}
