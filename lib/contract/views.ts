/** What queries return and surfaces draw: plain data, ready to show, nothing that a surface has to look up again. */
import type { PageKind } from '../page/context.ts';
import type {
  Account,
  Channel,
  CivilDate,
  Commitment,
  CommitmentKind,
  CommitmentState,
  Contact,
  Deal,
  DealPerson,
  Direction,
  DueDate,
  ElementGroup,
  ElementKey,
  ElementState,
  Id,
  Instant,
  Level,
  MessageLink,
  Origin,
  Outcome,
  ReasonKey,
  Settings,
  StageKey,
} from '../domain/types.ts';

// ---- finding the deal -------------------------------------------------------------------------------------------------

/** Why a deal was chosen, strongest first; `value` is the evidence in the page's own words. */
export interface MatchReason {
  kind: 'remembered' | 'address' | 'linkedin' | 'domain' | 'company' | 'subject' | 'name' | 'open' | 'recent';
  value: string;
}

export interface Candidate {
  dealId: Id;
  dealName: string;
  accountId: Id;
  accountName: string;
  stageName: string;
  outcome: Outcome | null;
  score: number;
  reasons: MatchReason[];
}

/** An address that looks like one that is known, and is not. Never matched. */
export interface LookAlike {
  address: string;
  resembles: string;
  accountName: string;
}

export interface PersonOffer {
  /** Set when this person is known already. */
  contactId: Id | null;
  name: string;
  email: string | null;
  linkedinIds: string[];
  title: string | null;
  /** Suggested by the title, never set by it. */
  level: Level | null;
  /** Words of the title that suggested the level. */
  levelWhy: string | null;
}

/** The account and deal that would be created from this page. */
export interface DealOffer {
  /** Set when the account exists and only a deal is missing. */
  accountId: Id | null;
  accountName: string;
  domains: string[];
  linkedinKeys: string[];
  dealName: string;
  origin: Origin;
  people: PersonOffer[];
}

export type SilentReason = 'internal' | 'newsletter' | 'list' | 'self' | 'chosen' | 'no-page';

export type DealLookup =
  /** None of its business: calm empty state. */
  | { state: 'silent'; why: SilentReason }
  /** The page's URL and DOM do not agree yet. */
  | { state: 'reading' }
  /** The page is of a kind that matters, and could not be read. */
  | { state: 'unreadable'; missing: string[] }
  | { state: 'shown'; candidate: Candidate; others: Candidate[]; remembered: boolean; lookAlike: LookAlike | null }
  | { state: 'ask'; candidates: Candidate[]; lookAlike: LookAlike | null }
  | { state: 'offer'; offer: DealOffer; lookAlike: LookAlike | null };

export interface PageSummary {
  site: 'gmail' | 'linkedin';
  kind: PageKind;
  /** Mailbox address, or the viewer's member id. */
  account: string | null;
  /** Key under which a choice for this thread is remembered; `null` when the page has none. */
  threadKey: string | null;
  title: string | null;
  url: string;
  /** The outside people on the page, the first being the most likely counterpart. */
  people: PersonOffer[];
  /** The draft that has the focus, else the only one. */
  draft: {
    composeId: string | null;
    draftId: string | null;
    subject: string | null;
    bodyText: string | null;
    empty: boolean;
  } | null;
  /** Gmail takes inserted text at the caret; LinkedIn gets the clipboard. */
  canInsert: boolean;
  /** Messages of the thread that can be recorded from, newest last. */
  messages: { key: string; fromUs: boolean; sender: string | null; excerpt: string; link: MessageLink | null }[];
  /** Facts that could not be read: names only. */
  missing: string[];
  /** Fact → which variant answered: for the health panel. */
  sources: Record<string, string>;
}

export interface SidebarView {
  page: PageSummary | null;
  lookup: DealLookup;
  deal: DealView | null;
}

// ---- one deal ---------------------------------------------------------------------------------------------------------

export interface StageMark {
  key: StageKey;
  name: string;
  /** Commitments usual in this stage, and how many of them stand. */
  standing: number;
  usual: number;
}

/** What separates the honest stage from the claimed one. */
export interface StageGap {
  kind: CommitmentKind;
  name: string;
  state: 'missing' | CommitmentState;
}

/** One line: whom, for what, what they get from it. */
export interface NextAsk {
  kind: CommitmentKind;
  /** Name of the kind, e.g. "Change". */
  name: string;
  elementKey: ElementKey | null;
  contactId: Id | null;
  /** `null` = nobody known yet. */
  contactName: string | null;
  /** What the client gets from it. */
  value: string;
  /** Ready to insert, in the rep's voice. */
  text: string;
  /** The rep pushed it away until then. */
  snoozedUntil: Instant | null;
}

export interface ChecklistItem {
  key: ElementKey;
  group: ElementGroup;
  text: string;
  state: ElementState;
  late: boolean;
  answer: string;
  reason: ReasonKey | null;
  why: string;
  /** For people: who fills it. */
  filledBy: { contactId: Id; name: string }[];
  /** For people: the level the role names. */
  level: Level | null;
  /** For commitments: the kind, and the newest record of it. */
  kind: CommitmentKind | null;
  commitment: { id: Id; state: CommitmentState; due: DueDate | null } | null;
  /** Practices that stand beside this step. */
  practices: string[];
}

export interface ChecklistStage {
  key: StageKey;
  name: string;
  objective: string;
  clientValue: string;
  exit: string[];
  /** The reasons that reps give most for passing over something here, first ones first. */
  commonReasons?: ReasonKey[];
  groups: { group: ElementGroup; done: number; total: number; items: ChecklistItem[] }[];
}

export interface LedgerRow {
  commitment: Commitment;
  kindName: string;
  contactName: string | null;
  dealName: string;
  accountName: string;
  /** Whole days since it was asked or promised. */
  ageDays: number;
  /** Negative = overdue. `null` = no date. */
  daysToDue: number | null;
  /** Asked, and no answer seen after 7 working days. Computed, never stored. */
  unanswered: boolean;
  /** The states it can move to from here. */
  nextStates: CommitmentState[];
}

export interface PersonRow {
  contact: Contact;
  part: DealPerson | null;
  initials: string;
  roleNames: string[];
  /** Suggested from the title while no level is set. */
  suggestedLevel: Level | null;
  lastHeardAt: Instant | null;
}

export interface LevelRow {
  level: Level;
  people: PersonRow[];
}

export interface DealView {
  deal: Deal;
  account: Account;
  processName: string;
  stages: StageMark[];
  claimed: StageKey;
  honest: StageKey;
  gap: StageGap[];
  nextAsk: NextAsk | null;
  checklist: ChecklistStage[];
  /** Open first by age, then our promises, then what was given; at most 50. */
  ledger: LedgerRow[];
  ledgerTotal: number;
  levels: LevelRow[];
  /** People whose level nobody has set. */
  unplaced: PersonRow[];
  /** Deepest level heard from; people heard from in the last 60 days. */
  depth: Level | null;
  breadth: number;
  lastExchangeAt: Instant | null;
}

// ---- lists ------------------------------------------------------------------------------------------------------------

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

export interface BookSummary {
  deals: number;
  openDeals: number;
  contacts: number;
  accounts: number;
  commitments: number;
  sample: boolean;
  settings: Settings;
  /** With their stages in order, for filters. */
  processes: { id: string; name: string; language: string; stages: { key: StageKey; name: string }[] }[];
  /** Domains of the own addresses, free mail left out; set while the rep has named none. */
  suggestedDomains?: string[];
  /** What is wrong with the store, if anything; see store/health. */
  store: StoreHealth;
}

export type StoreHealth =
  | { state: 'fine' }
  | { state: 'newer-schema' }
  | { state: 'upgrading' }
  | { state: 'full' }
  | { state: 'lost'; had: number; snapshotAt: Instant | null };

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
  kind: CommitmentKind;
  direction: Direction;
  /** Asked, but softly. */
  soft: boolean;
  /** As it stands by the words: asked; given where the client promises or we do. */
  state: CommitmentState;
  words: string;
  contactId: Id | null;
  contactName: string | null;
  dueText: string;
  due: DueDate | null;
  channel: Channel;
  link: MessageLink | null;
  messageKey: string;
  /** An equal record that exists already. */
  duplicateOf: Id | null;
  /** People of the deal to choose from. */
  people: { contactId: Id; name: string }[];
}

export type DueReading = { ok: true; due: DueDate; ambiguous: boolean; text: string } | { ok: false };

export type { CivilDate };
