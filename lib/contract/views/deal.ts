/** One deal as the sidebar and its page draw it. */
import type { LedgerCounts } from '../../domain/commitment/ledger-group.ts';
import type {
  Account,
  Commitment,
  CommitmentKind,
  CommitmentState,
  Contact,
  Deal,
  DealPerson,
  DueDate,
  ElementGroup,
  ElementKey,
  ElementState,
  Id,
  Instant,
  Level,
  ReasonKey,
  StageKey,
} from '../../domain/rows/types.ts';
import type { Presenting, Setback } from './honest.ts';

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
  /** Reasons for passing over just this, before those of the stage. Absent = none of its own. */
  commonReasons?: ReasonKey[];
}

export interface ChecklistStage {
  key: StageKey;
  name: string;
  objective: string;
  clientValue: string;
  exit: string[];
  /** The reasons that reps give most for passing over something here, first ones first. */
  commonReasons: ReasonKey[];
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
  /** Put aside by the rep, and its time has not come. */
  snoozed: boolean;
  /** The states it can move to from here. */
  nextStates: CommitmentState[];
  /** On open asks: ways to ask again in other words, the next one first. Ready to send. */
  followUps?: string[];
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
  /** Who of them was heard from last; `null` = nobody yet. */
  heard: { name: string; at: Instant } | null;
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
  /** Every stage; beside a page the claimed one alone, as the rest is ten times as much: ask `deal` for it. */
  checklist: ChecklistStage[];
  /** Open first by age, then our promises, then what was given; the first 50, or as many as were asked for. */
  ledger: LedgerRow[];
  ledgerTotal: number;
  /** Of all, by group. */
  ledgerCounts: LedgerCounts;
  levels: LevelRow[];
  /** People whose level nobody has set. */
  unplaced: PersonRow[];
  /** Deepest level heard from; people heard from in the last 60 days. */
  depth: Level | null;
  breadth: number;
  lastExchangeAt: Instant | null;
  /** No standing commitment of the client's with a date ahead. */
  stalled: boolean;
  /** Of the commitments usual up to the claimed stage. */
  coverage: { standing: number; usual: number };
  /** The last step back, until the deal has come back from it. */
  setback: Setback | null;
  /** What is missing before presenting; `null` = the deal does not stand there. */
  presenting: Presenting | null;
}
