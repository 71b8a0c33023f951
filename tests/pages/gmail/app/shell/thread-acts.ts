/** What can be done to a whole conversation, each with its way back. */
import type { MailThread } from '../../mailbox.ts';
import type { App } from '../base/app.ts';

export interface ThreadActs {
  archive(): void;
  remove(): void;
  star(): void;
  read(): void;
  unread(): void;
}

export function actsOn(app: App, threadId: string): ThreadActs {
  const change = (edit: (thread: MailThread) => MailThread): MailThread | null => {
    const before = app.store.find(threadId);
    if (before) app.store.put(edit(before));
    return before;
  };
  const andBack = (action: string, word: string, edit: (thread: MailThread) => MailThread) => {
    app.log.actions.push(action);
    const before = change(edit);
    if (!before) return;
    app.toast.sayUndo(word, () => {
      app.log.actions.push('undo');
      app.store.put(before);
      app.toast.say(app.words.undone);
    });
  };
  return {
    archive: () => andBack('archive', app.words.archived, (thread) => without(thread, 'inbox')),
    remove: () =>
      andBack('delete', app.words.removed, (thread) => ({ ...thread, labels: ['trash', ...thread.labels] })),
    star: () => {
      app.log.actions.push('star');
      change((thread) =>
        thread.labels.includes('starred')
          ? without(thread, 'starred')
          : { ...thread, labels: [...thread.labels, 'starred'] },
      );
    },
    read: () => void change((thread) => ({ ...thread, unread: false })),
    unread: () => {
      app.log.actions.push('unread');
      change((thread) => ({ ...thread, unread: true }));
    },
  };
}

function without(thread: MailThread, label: string): MailThread {
  return { ...thread, labels: thread.labels.filter((one) => one !== label) };
}
