/** What the rep has set, and what was learnt of the rep. One row. */
import type { CommitmentKind, ElementKey } from './process-types.ts';
import type { Language } from './languages.ts';
import type { Id, Instant } from './value-types.ts';

/** Where Red Pen stands on LinkedIn: in the page, in the browser's own panel, or not at all. */
export const LINKEDIN_PLACES = ['page', 'panel', 'off'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
/** Of the browser's notifications: none, with numbers alone, or with names. */
export const NOTIFY_LEVELS = ['off', 'numbers', 'names'] as const;

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
  linkedin: (typeof LINKEDIN_PLACES)[number];
  linkedinConsentAt: Instant | null;
  sidebarOpen: boolean;
  sidebarWidth: number;
  theme: (typeof THEMES)[number];
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
  /** Absent = off. */
  notify?: (typeof NOTIFY_LEVELS)[number];
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
