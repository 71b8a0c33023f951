/** Windows of their own: one conversation, or one draft, with nothing around it. */
import type { ThreadContent } from '../thread/thread-view.ts';
import { threadContent } from '../thread/thread-view.ts';
import { actsOn } from '../shell/thread-acts.ts';
import type { App } from './app.ts';
import { h } from './dom.ts';
import type { KeyTargets } from './keys.ts';

export type WindowKind = 'mailbox' | 'thread' | 'compose';

export function windowKind(url: URL): WindowKind {
  const view = url.searchParams.get('view');
  if (url.pathname.endsWith('/popout') || view === 'btop') return 'thread';
  return view === 'cm' ? 'compose' : 'mailbox';
}

/** @returns the conversation, and where drafts stand; `null` when the address names none that is there */
export function threadWindow(app: App, url: URL): { content: ThreadContent; moles: HTMLElement } | null {
  const named = (url.searchParams.get('th') ?? '').replace(/^#/, '');
  const thread = app.store.find(named);
  if (!thread) return null;
  document.body.className = 'aAU xE Su';
  const content = threadContent(app, thread, null);
  const moles = h('div', { class: 'nH' });
  const main = h('div', { class: 'nH oy8Mbf popout', role: 'main' }, content.root);
  document.body.append(
    h('div', { class: 'nH' }, main),
    h('div', { class: 'dw' }, moles, h('div', { class: 'jAmAWb' })),
  );
  document.title = `${thread.subject} - ${app.account.email} - Gmail`;
  app.store.onChange(content.refresh);
  return { content, moles };
}

/** @returns where the one draft stands */
export function composeWindow(app: App): HTMLElement {
  document.body.className = 'xE xp';
  const seat = h('div', { class: 'nH' });
  document.body.append(h('div', { class: 'nH alone' }, seat));
  document.title = `${app.words.newMessage} - ${app.account.email} - Gmail`;
  return seat;
}

/** What single keys do where there is no list: answer and take back. */
export function keysOfWindow(app: App, threadId: string): KeyTargets {
  const nothing = () => undefined;
  return {
    threadId: () => threadId,
    acts: (id) => {
      const { archive, remove, star, unread } = actsOn(app, id);
      return { archive, remove, star, unread };
    },
    move: nothing,
    open: nothing,
    leave: nothing,
  };
}
