/** What the rep has set, and what was learnt of the rep. One row. */
import type { CommitmentKind, ElementKey } from './process-types.ts';
import type { Language } from './languages.ts';
import type { Id, Instant } from './value-types.ts';

export interface Settings {
  id: 'settings';
  onboarded: boolean;
  language: 'auto' | Language;
  /** One's own registrable domains: never match as an account. */
  ownDomains: string[];
  /** One's own addresses, learnt from the accounts on screen. */
  ownAddresses: string[];
  /** Taken out by the rep: not learnt again from the mailbox on screen. */
  notOwnAddresses?: string[];
  linkedin: 'page' | 'panel' | 'off';
  linkedinConsentAt: Instant | null;
  sidebarOpen: boolean;
  sidebarWidth: number;
  theme: 'auto' | 'light' | 'dark';
  currency: string;
  /** Folds that the rep opened or closed, by panel. */
  folds: Record<string, boolean>;
  processId: string;
  /** Shortcuts of one letter; absent = on. Whoever speaks to the computer needs them off. */
  singleKeys?: boolean;
  /** Kinds of ask that are recorded by themselves when a mail that holds one was sent; absent = none. */
  autoRecord?: CommitmentKind[];
  /** The same for promises of ours. */
  autoRecordPromises?: boolean;
  /** When the day's digest comes, `HH:MM`; `null` = never, absent = 08:30. */
  digestAt?: string | null;
  /** Notifications of the browser: none, with numbers alone, or with names. Absent = off. */
  notify?: 'off' | 'numbers' | 'names';
  /** No notification from … to …, `HH:MM`; absent = 18:00 to 08:00. */
  quietFrom?: string;
  quietTo?: string;
  /** 1 = Monday to 7 = Sunday; absent = Monday to Friday. */
  workingDays?: number[];
  /** A quiet line on Today when a month has gone by since the last audit; absent = on. */
  auditNudge?: boolean;
  /** Not before then. */
  auditNudgeFrom?: Instant;
  /** What the price of resistance is asked for: chosen before looking, at most two at a time. */
  priceOf?: { elementKey: ElementKey; at: Instant }[];
  /** Look alike and are not the same: see `kept-apart`. */
  keptApart?: [Id, Id][];
  views?: SavedView[];
}

/** A list that the rep keeps under a name. */
export interface SavedView {
  id: Id;
  name: string;
  list: 'deals' | 'ledger';
  /** The list's own address. */
  filter: string;
}
