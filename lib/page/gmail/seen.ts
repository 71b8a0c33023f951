/**
 * What the Gmail content script saw: the page's own words and marks, and no conclusions but one, whether address and
 * page name the same thread. The script stays small, and what is concluded (`interpret.ts`) is pure. '' stands for
 * whatever is not there.
 */
import type { GmailComposeKind } from '../context.ts';
import type { ThreadIds } from './token.ts';

/** What the first way that answers gives; `way` is its place in the list of `ways.ts`. */
export interface Seen<T> {
  way: number;
  found: T[];
}

/** As the page writes them: `email` may hold anything, or (in old fields of a draft) a whole list. */
export interface SeenPerson {
  email: string;
  name: string;
}

export interface SeenMail {
  expanded: boolean;
  ids: Seen<string> | null;
  legacyIds: Seen<string> | null;
  sender: Seen<SeenPerson> | null;
  /** May hold the sender too. */
  recipients: Seen<SeenPerson> | null;
  date: Seen<string> | null;
  /** Own words, raw (`lib/page/raw-text.ts`); `null` without a body. */
  body: string | null;
  signature: string;
  /** How the first quoted mail begins. */
  quote: string;
  clipped: boolean;
}

export interface SeenField {
  name: string;
  value: string;
  /** On screen. */
  shown: boolean;
}

export interface SeenBox {
  kind: GmailComposeKind;
  /** `data-compose-id` */
  mark: string;
  fields: SeenField[];
  to: Seen<SeenPerson> | null;
  cc: Seen<SeenPerson> | null;
  bcc: Seen<SeenPerson> | null;
  /** Typed and no chip yet. */
  typed: string[];
  /** Raw. */
  text: string;
  focused: boolean;
}

export interface GmailSeen {
  seen: 'gmail';
  /** Origin, path and hash. */
  url: string;
  /** `view` of the query. */
  view: string;
  /** The thread that the address names. */
  named: ThreadIds | null;
  /** False while the heading on screen belongs to another address. */
  agreed: boolean;
  /** Meta, title and banner. */
  account: { meta: string; title: string; banner: string[] };
  heading: (ThreadIds & { way: number; text: string }) | null;
  messages: Seen<SeenMail> | null;
  /** How many messages stand there, those included that are too many to be told. */
  rows: number;
  /** Rows stand for older messages. */
  folded: boolean;
  composes: Seen<SeenBox> | null;
  toast: { sent: boolean; canUndo: boolean; ids: Seen<string> | null } | null;
  /** A dialog says what is wrong, or asks. */
  alert: boolean;
}
