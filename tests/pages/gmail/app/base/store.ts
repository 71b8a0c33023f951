/** The threads of this account, and the way back to the server so that they outlive a reload. */
import type { MailAccount, MailThread } from '../../mailbox.ts';
import { newestFirst } from '../../mailbox.ts';

export interface Store {
  /** Newest first. */
  threads(): MailThread[];
  /** By `thread-…` or by the 16 hex digits. */
  find(id: string): MailThread | null;
  /** The thread that holds this message. */
  holding(messageId: string): MailThread | null;
  /** Puts a thread in its place and tells everyone. One without messages is gone. */
  put(thread: MailThread): void;
  /** Takes in what another window of this account has put. */
  take(thread: MailThread): void;
  /** Calls back after every change. */
  onChange(listener: (thread: MailThread) => void): void;
}

/** @param save where a changed thread is sent */
export function createStore(account: MailAccount, save: (thread: MailThread) => void): Store {
  const byId = new Map(account.threads.map((thread) => [thread.id, thread]));
  const listeners: ((thread: MailThread) => void)[] = [];
  const take = (thread: MailThread) => {
    if (thread.messages.length > 0) byId.set(thread.id, thread);
    else byId.delete(thread.id);
    for (const tell of listeners) tell(thread);
  };
  return {
    take,
    threads: () => newestFirst([...byId.values()]),
    find: (id) => byId.get(id) ?? [...byId.values()].find((thread) => thread.legacyId === id) ?? null,
    holding: (id) => [...byId.values()].find((thread) => thread.messages.some((message) => message.id === id)) ?? null,
    put: (thread) => {
      save(thread);
      take(thread);
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

/** Threads that stand in a list such as `inbox`, `label/Clients`, `search/swap`. */
export function threadsIn(threads: MailThread[], list: string): MailThread[] {
  const [first = '', ...rest] = list.split('/');
  const name = rest.join('/');
  const alive = first === 'trash' ? threads : threads.filter((thread) => !thread.labels.includes('trash'));
  if (first === 'all') return alive;
  if (first === 'search') return alive.filter((thread) => matches(thread, name));
  return alive.filter((thread) => thread.labels.includes(first === 'label' ? name : first));
}

function matches(thread: MailThread, query: string): boolean {
  const people = thread.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
  const words = [
    thread.subject,
    ...people.flatMap(({ name, email }) => [name, email]),
    ...thread.messages.map((m) => m.html),
  ];
  const text = words.join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word.replace(/^(from|to):/, '')));
}
