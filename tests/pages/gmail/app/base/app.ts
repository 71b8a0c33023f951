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
  /** Hands a mail to the server. `false` = it was not accepted. */
  deliver(): Promise<boolean>;
  compose: Composer;
}

export interface Toast {
  /** Plain words, gone after some seconds. */
  say(text: string): void;
  /** While a mail is on its way: stays until other words take its place. */
  saySending(): void;
  /** After archiving and deleting. */
  sayUndo(text: string, undo: () => void): void;
  /** After sending; `undo` is `null` when nothing can be taken back. */
  saySent(text: string, threadId: string, undo: (() => void) | null, view: () => void): void;
  hide(): void;
  /** What `z` does. `false` = there was nothing to undo. */
  undo(): boolean;
}

/** As a link says it: addresses parted by commas, plain text. */
export type Filled = Partial<Record<'to' | 'cc' | 'bcc' | 'subject' | 'text', string>>;

export interface Composer {
  /** A new mail in a popup, with what is known of it already. */
  compose(filled?: Filled): void;
  reply(threadId: string, kind: 'reply' | 'reply-all' | 'forward'): void;
  /** Opens a saved draft: in its thread, or in a popup when it stands alone. `false` = there is none. */
  resume(messageId: string): boolean;
}
