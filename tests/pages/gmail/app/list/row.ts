/** One conversation in the list: one table row, or three of them beside an open reading pane. */
import type { MailThread } from '../../mailbox.ts';
import { lastAt } from '../../mailbox.ts';
import type { App } from '../base/app.ts';
import { h, nextId, pressable } from '../base/dom.ts';
import { icon } from '../base/icons.ts';
import type { IconName } from '../base/icons.ts';
import { firstName, isMe, senderName, sendersOf } from '../base/people.ts';
import { fullTime, listTime } from '../base/time.ts';
import { snippetOf } from './snippet.ts';

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

function cell(className: string, ...children: (Node | string)[]): HTMLTableCellElement {
  return h('td', { class: className }, ...children);
}

function gridCell(className: string, ...children: Node[]): HTMLTableCellElement {
  return h('td', { class: className, role: 'gridcell', tabindex: -1 }, ...children);
}

function spanning(className: string, columns: number, child: Node): HTMLTableCellElement {
  return h('td', { class: className, role: 'gridcell', tabindex: -1, colspan: columns }, child);
}

function checkbox(labelled: string): HTMLElement {
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

function star({ words }: App, thread: MailThread, acts: RowActs): HTMLElement {
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

/** What a screen reader says of the row; it carries the ids a second time. */
function summary(app: App, thread: MailThread, id: string): HTMLElement {
  const when = h('span', {}, listTime(lastAt(thread), app.words.locale));
  return h(
    'div',
    { id, class: 'afn' },
    ...people(app, thread),
    ', ',
    subjectSpan(thread),
    ', ',
    when,
    ', ',
    snippetOf(thread.messages.at(-1)),
    '.',
  );
}

function people(app: App, thread: MailThread): HTMLElement[] {
  const senders = sendersOf(thread.messages);
  const shown = senders.slice(-3);
  const names = shown.map((address, index) => {
    const attributes = { email: address.email, name: senderName(app, address), 'data-hovercard-id': address.email };
    const text = shown.length === 1 || isMe(app, address) ? senderName(app, address) : firstName(address);
    return h(
      'span',
      { class: 'bA4' },
      h('span', { class: thread.unread ? 'zF' : 'yP', ...attributes }, `${index > 0 ? ', ' : ''}${text}`),
    );
  });
  const draft = thread.messages.some((message) => message.draft) ? [h('span', { class: 'boq' }, app.words.draft)] : [];
  const count = thread.messages.length > 1 ? [h('span', { class: 'bx0' }, String(thread.messages.length))] : [];
  return [...names, ...draft, ...count];
}

function subjectLink(app: App, thread: MailThread, snippet = true): HTMLElement {
  const label = thread.labels.includes('Clients') && [
    h('div', { class: 'yi' }, h('div', { class: 'at' }, app.words.clients)),
  ];
  const tail = h(
    'span',
    { class: 'y2' },
    h('span', { class: 'Zt' }, '\u00a0-\u00a0'),
    snippetOf(thread.messages.at(-1)),
  );
  return h(
    'div',
    { class: 'xS', role: 'link' },
    h(
      'div',
      { class: 'xT' },
      ...(label || []),
      h('div', { class: 'y6' }, h('span', { id: nextId(), class: thread.unread ? 'bqe' : 'bog' }, subjectSpan(thread))),
      snippet && tail,
    ),
  );
}

function subjectSpan(thread: MailThread): HTMLElement {
  const last = thread.messages.at(-1);
  const lastSent = thread.messages.findLast((message) => !message.draft);
  return h(
    'span',
    {
      'data-thread-id': `#${thread.id}`,
      'data-legacy-thread-id': thread.legacyId,
      'data-legacy-last-message-id': last?.legacyId ?? '',
      'data-legacy-last-non-draft-message-id': lastSent?.legacyId ?? '',
    },
    thread.subject,
  );
}

function time(app: App, thread: MailThread): HTMLElement {
  const full = fullTime(lastAt(thread), app.words.locale);
  return h(
    'span',
    { title: full, id: nextId(), 'aria-label': full },
    h('span', {}, listTime(lastAt(thread), app.words.locale)),
  );
}

function hoverActs({ words }: App, acts: RowActs): HTMLElement {
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
