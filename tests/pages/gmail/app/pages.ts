/** Follows the address: which list, which conversation, which draft. */
import type { App } from './base/app.ts';
import type { Place } from './base/hash.ts';
import { listView, openThread } from './list/list-view.ts';
import type { ListView } from './list/list-view.ts';
import { toolbar } from './list/toolbar.ts';
import { actsOn } from './shell/thread-acts.ts';
import { manageViews } from './shell/views.ts';
import type { View } from './shell/views.ts';
import type { Skeleton } from './shell/skeleton.ts';
import { threadContent } from './thread/thread-view.ts';
import type { ThreadContent } from './thread/thread-view.ts';
import { h } from './base/dom.ts';

export interface Pages {
  show(place: Place): void;
  /** The conversation on screen. */
  thread(): ThreadContent | null;
  /** The list on screen, or the one behind the conversation. */
  list(): ListView | null;
  /** The data have changed. */
  refresh(): void;
}

type ThreadPage = View & { content: ThreadContent };

export function createPages(app: App, skeleton: Skeleton): Pages {
  const views = manageViews(skeleton);
  const previews = new Map<string, ThreadContent>();
  let content: ThreadContent | null = null;
  let list: ListView | null = null;

  const showList = (place: Place): ListView =>
    views.show(`${place.list}/p${place.page}`, () => listView(app, place.list, place.page));

  const showPreview = (view: ListView, place: Place) => {
    const thread = place.thread ? app.store.find(place.thread) : null;
    for (const known of previews.values()) known.root.style.display = 'none';
    content = null;
    view.mark(thread?.id ?? null);
    if (!thread || !view.pane) return;
    const key = `${thread.id}/${place.message ?? ''}`;
    content = previews.get(key) ?? threadContent(app, thread, place.message ?? null);
    previews.set(key, content);
    content.root.style.display = '';
    view.pane.append(content.root);
  };

  const show = (place: Place) => {
    const thread = place.thread ? app.store.find(place.thread) : null;
    if (app.options.split || !thread) {
      list = showList(place);
      list.refresh();
      content = null;
      if (app.options.split) showPreview(list, place);
    } else {
      list ??= listView(app, place.list, place.page);
      const page = views.show<ThreadPage>(`${place.list}/${thread.id}/${place.message ?? ''}`, () =>
        threadPage(app, place, thread.id),
      );
      content = page.content;
      content.refresh();
    }
    if (thread?.unread && content) actsOn(app, thread.id).read();
    const draft = content ? thread?.messages.find((message) => message.draft && !message.scheduledFor) : null;
    if (draft) app.compose.resume(draft.id);
    setTitle(app, views.current(), content);
    skeleton.refreshNav();
  };

  return {
    show,
    thread: () => content,
    list: () => list,
    refresh: () => {
      list?.refresh();
      content?.refresh();
      skeleton.refreshNav();
      setTitle(app, views.current(), content);
    },
  };
}

function threadPage(app: App, place: Place, threadId: string): ThreadPage {
  const thread = app.store.find(threadId);
  if (!thread) throw new Error(`no ${threadId}`);
  const content = threadContent(app, thread, place.message ?? null);
  const root = h('div', { class: 'nH oy8Mbf', role: 'main' }, content.root);
  const bar = h('div', {}, threadToolbar(app, place, threadId));
  return { root, bar, content, refresh: content.refresh, title: () => thread.subject };
}

function threadToolbar(app: App, place: Place, threadId: string): HTMLElement {
  const { words } = app;
  const acts = actsOn(app, threadId);
  const back = () => app.go({ list: place.list, thread: null });
  const leaving = (act: () => void) => () => {
    act();
    back();
  };
  return toolbar(
    app,
    [
      { drawing: 'back', word: words.back, act: '19', run: back },
      { drawing: 'archive', word: words.archive, act: '7', run: leaving(acts.archive) },
      { drawing: 'spam', word: words.spam, act: '9', run: () => undefined },
      { drawing: 'bin', word: words.remove, act: '10', run: leaving(acts.remove) },
      { drawing: 'unread', word: words.unread, act: '2', run: leaving(acts.unread) },
      { drawing: 'clock', word: words.snooze, act: '290', run: () => undefined },
      { drawing: 'dots', word: words.moreActions, act: '', run: () => undefined },
    ],
    null,
  );
}

function setTitle(app: App, view: View | null, content: ThreadContent | null): void {
  const subject = content ? app.store.find(content.threadId)?.subject : null;
  document.title = `${subject ?? view?.title() ?? 'Gmail'} - ${app.account.email} - Gmail`;
}

/** Opens the row that j and k stand on. */
export function openMarked(app: App, marked: string | null): void {
  const thread = marked ? app.store.find(marked) : null;
  if (thread) openThread(app, app.place().list, thread);
}
