/** The book as a whole, its health, its files, and what is about to be recorded. */
import type {
  Channel,
  CommitmentKind,
  CommitmentState,
  Direction,
  DueDate,
  Id,
  Instant,
  MessageLink,
  Settings,
  StageKey,
} from '../../domain/rows/types.ts';

export interface BookSummary {
  deals: number;
  openDeals: number;
  contacts: number;
  accounts: number;
  commitments: number;
  sample: boolean;
  /** Commitments, exchanges and people that the rep has recorded in deals of the sample book: they go with it. */
  sampleOwn: number;
  settings: Settings;
  processes: ProcessSummary[];
  /** Domains of the own addresses, free mail left out; set while the rep has named none. */
  suggestedDomains?: string[];
  /** What is wrong with the store, if anything; see store/health. */
  store: StoreHealth;
}

export interface ProcessSummary {
  id: string;
  name: string;
  language: string;
  /** In order; deals may still stand in those that are no longer asked for. */
  stages: { key: StageKey; name: string; retired?: true }[];
  /** Where a new deal begins. */
  begins: StageKey | null;
}

export type StoreHealth =
  | { state: 'fine' }
  | { state: 'newer-schema' }
  | { state: 'upgrading' }
  | { state: 'full' }
  | {
      state: 'lost';
      had: number;
      snapshotAt: Instant | null;
      /** It comes back with the rep's passphrase alone. */
      snapshotLocked?: boolean;
      /** The browser does not open it: it may be damaged, or the disk is full and all of it is there. */
      unreadable?: boolean;
      /** So is the disk: nothing can be brought back before there is room, and what does not open may be whole. */
      full?: boolean;
    };

export interface ImportPreview {
  ok: boolean;
  /** Why it was refused, in words; `null` when ok. */
  problem: string | null;
  madeAt: Instant | null;
  counts: Record<string, number>;
  /** Rows of the book that it would replace. */
  replaces: Record<string, number>;
  /** Holds honest reasons, which are private. */
  private: boolean;
}

export interface CommitmentDraft {
  dealId: Id | null;
  /** Of that deal; empty without one. */
  dealName: string;
  accountName: string;
  kind: CommitmentKind;
  direction: Direction;
  /** Asked, but softly. */
  soft: boolean;
  /** As it stands by the words: asked; given where the client promises or we do. */
  state: CommitmentState;
  words: string;
  contactId: Id | null;
  contactName: string | null;
  /** The words that name it; empty where they mean another day today than when they were written. */
  dueText: string;
  due: DueDate | null;
  channel: Channel;
  link: MessageLink | null;
  messageKey: string;
  /** When it was said; `null` = now, or the page does not say. */
  at: Instant | null;
  /** An equal record that exists already. */
  duplicateOf: Id | null;
  /** People of the deal to choose from. */
  people: { contactId: Id; name: string }[];
}

export type DueReading = { ok: true; due: DueDate; ambiguous: boolean; text: string } | { ok: false };
