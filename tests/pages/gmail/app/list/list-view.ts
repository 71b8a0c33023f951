/** A list of conversations: the inbox, a label, the result of a search. */
import type { MailThread } from '../../mailbox.ts';
import type { App } from '../base/app.ts';
import { h, nextId } from '../base/dom.ts';
import { threadsIn } from '../base/store.ts';
import { actsOn } from '../shell/thread-acts.ts';
import type { View } from '../shell/views.ts';
import { listRow } from './row.ts';
import { toolbar } from './toolbar.ts';

const PAGE_SIZE = 50;

export interface ListView extends View {
  /** The preview pane beside the list; `null` without one. */
  pane: HTMLElement | null;
  /** Marks the conversation in the pane, or the one that j and k have come to. */
  mark(threadId: string | null): void;
  /** The conversations on this page, from the top. */
  shown(): MailThread[];
}

export function listView(app: App, list: string, page: number): ListView {
  const body = h('tbody', {});
  const table = h('table', { class: 'F cf zt', role: 'grid', cellpadding: 0, id: nextId() }, body);
  const bar = h('div', {});
  const pane = app.options.split ? h('div', { class: 'Nu S3 aZ6', id: nextId() }) : null;
  const root = skeleton(app, table, pane);
  let marked: string | null = null;
  const all = () => conversations(app, list);
  const shown = () => all().slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  /** With conversation view off, one conversation stands in several places. */
  let rows: { id: string; elements: HTMLElement[] }[] = [];

  const mark = (threadId: string | null) => {
    marked = threadId;
    for (const { id, elements } of rows) {
      for (const element of elements) element.classList.toggle(pane ? 'aps' : 'btb', id === threadId);
    }
  };
  const refresh = () => {
    rows = shown().map((thread) => ({ id: thread.id, elements: rowsOf(app, list, thread) }));
    body.replaceChildren(...rows.flatMap(({ elements }) => elements));
    root.querySelector('.TC')?.remove();
    if (rows.length === 0) table.after(h('div', { class: 'TC' }, app.words.nothingHere));
    bar.replaceChildren(listToolbar(app, list, page, all().length, refresh));
    mark(marked);
  };
  refresh();
  return { root, bar, pane, mark, shown, refresh, title: () => titleOf(app, list) };
}

/** With conversation view off, every mail is a row of its own and thread ids repeat. */
function conversations(app: App, list: string): MailThread[] {
  const threads = threadsIn(app.store.threads(), list);
  if (app.options.conversations) return threads;
  return threads
    .flatMap((thread) => thread.messages.map((message) => ({ ...thread, messages: [message] })))
    .toSorted((a, b) => (b.messages[0]?.at ?? 0) - (a.messages[0]?.at ?? 0));
}

function rowsOf(app: App, list: string, thread: MailThread): HTMLElement[] {
  const acts = actsOn(app, thread.id);
  return listRow(app, thread, { ...acts, open: () => openThread(app, list, thread) });
}

/** A draft that stands alone opens in a window of its own. */
export function openThread(app: App, list: string, thread: MailThread): void {
  const [only, ...more] = thread.messages;
  if (only?.draft && !only.scheduledFor && more.length === 0) app.compose.resume(only.id);
  else app.go({ list, thread: thread.id, message: app.options.conversations ? null : (only?.id ?? null) });
}

function listToolbar(app: App, list: string, page: number, all: number, refresh: () => void): HTMLElement {
  const { words } = app;
  const to = Math.min(page * PAGE_SIZE, all);
  const turn = (next: number) => () => app.go({ list, page: next, thread: null });
  return toolbar(
    app,
    [
      { drawing: 'box', word: words.select, act: '', run: () => undefined },
      { drawing: 'refresh', word: words.refresh, act: '20', run: refresh },
      { drawing: 'dots', word: words.moreActions, act: '', run: () => undefined },
    ],
    {
      from: Math.min((page - 1) * PAGE_SIZE + 1, all),
      to,
      all,
      newer: page > 1 ? turn(page - 1) : null,
      older: to < all ? turn(page + 1) : null,
    },
  );
}

function skeleton(app: App, table: HTMLElement, pane: HTMLElement | null): HTMLElement {
  const column = h(
    'div',
    { class: 'Nu tf aZ6' },
    h('div', { class: 'ae4 UI UJ', gh: 'tl' }, h('div', { class: 'Cp' }, table)),
    h('div', { class: 'l2 pfiaof V4', role: 'contentinfo' }),
  );
  const divider = h('div', { class: 'Nt' });
  if (!pane) column.style.width = '100%';
  return h(
    'div',
    { class: `bGI nH oy8Mbf aE3 S4${pane ? ' aia' : ''}`, role: 'main' },
    h('div', { class: 'a0V' }, h('h2', { tabindex: -1 }, app.words.conversations)),
    h('div', { class: 'Nr UI S2 vy' }, column, divider, pane),
  );
}

function titleOf(app: App, list: string): string {
  const unread = threadsIn(app.store.threads(), list).filter((thread) => thread.unread).length;
  const { words } = app;
  const names: Record<string, string> = {
    inbox: words.inbox,
    sent: words.sent,
    drafts: words.drafts,
    scheduled: words.scheduledMails,
    starred: words.starred,
    all: words.all,
    trash: words.trash,
  };
  const name = list.startsWith('search/') ? words.searchResults : (names[list] ?? list.replace(/^label\//, ''));
  return unread > 0 ? `${name} (${unread})` : name;
}
