/** Rows of the lists, the search and the timeline. */
import type { Account, Contact, Deal, Id, Instant, MessageLink, StageKey } from '../../domain/rows/types.ts';
import type { StageMark, NextAsk } from './deal.ts';

export interface Page<T> {
  rows: T[];
  total: number;
}

export interface DealListRow {
  deal: Deal;
  accountName: string;
  stages: StageMark[];
  honest: StageKey;
  nextAsk: NextAsk | null;
  openAsks: number;
  lastGivenAt: Instant | null;
}

export interface ContactListRow {
  contact: Contact;
  accountName: string | null;
  deals: { id: Id; name: string }[];
}

export interface AccountListRow {
  account: Account;
  openDeals: number;
  people: number;
}

export interface SearchHit {
  type: 'deal' | 'contact' | 'account' | 'commitment';
  id: Id;
  /** The deal to open for it, when there is one. */
  dealId: Id | null;
  title: string;
  detail: string;
}

export interface Timeline extends Page<TimelineEntry> {
  /** Set where the deal has older changes than are told here. */
  cut?: true;
}

export interface TimelineEntry {
  id: string;
  at: Instant;
  /** Message key under `timeline.*` in the locales. */
  what: string;
  /** Values for the message. */
  values: Record<string, string>;
  commandId: Id;
  link: MessageLink | null;
  /** Set where taking back the whole command is not this entry's to offer: the sample book, undo itself. */
  undoable?: false;
}
