/** What every part of the page is given. */
import type { MailAccount } from '../../mailbox.ts';
import type { Words } from '../words/words.ts';
import type { Place } from './hash.ts';
import type { DoubleLog } from './log.ts';
import type { Options } from './options.ts';
import type { Store } from './store.ts';

export interface App {
  options: Options;
  words: Words;
  account: MailAccount;
  /** N of `/mail/u/N/`. */
  index: number;
  store: Store;
  log: DoubleLog;
  /** Where the address points now. */
  place(): Place;
  /** Changes the address; the page follows. */
  go(place: Partial<Place>): void;
  /** Shows words at the bottom left; see shell/toast. */
  toast: Toast;
  compose: Composer;
}

export interface Toast {
  /** Plain words, gone after some seconds. */
  say(text: string): void;
  /** After archiving and deleting. */
  sayUndo(text: string, undo: () => void): void;
  /** After sending; `undo` is `null` once it is too late. */
  saySent(threadId: string, undo: (() => void) | null, view: () => void): void;
  hide(): void;
  /** What `z` does. `false` = there was nothing to undo. */
  undo(): boolean;
}

export interface Composer {
  /** A new mail in a popup. */
  compose(): void;
  reply(threadId: string, kind: 'reply' | 'reply-all' | 'forward'): void;
  /** Opens a saved draft: in its thread, or in a popup when it stands alone. */
  resume(messageId: string): void;
}
