/** A deal, honestly: what was said, what fell, what moved it, who fills which role, and how it came to stand as it does. */
import type { Verdict } from '../../domain/commitment/exchanges.ts';
import type {
  CommitmentKind,
  CommitmentState,
  Direction,
  DueDate,
  ElementKey,
  Exchange,
  Id,
  Instant,
  Level,
  Outcome,
  StageKey,
  Statement,
} from '../../domain/rows/types.ts';

/** The honest stage went back, by names. */
export interface Setback {
  id: Id;
  from: string;
  to: string;
  /** Of the commitment that broke. */
  kindName: string;
  contactName: string | null;
  /** Empty = not said. */
  cause: string;
  at: Instant;
}

export interface Presenting {
  /** The stage in which something is shown, by name. */
  stage: string;
  missing: ElementKey[];
}

export interface StatementRow {
  statement: Statement;
  contactName: string | null;
}

export interface ExchangeRow {
  exchange: Exchange;
  verdict: Verdict;
  names: string[];
  /** What was given in it with a date, by kind. */
  given: string[];
}

export interface RoleRow {
  key: ElementKey;
  text: string;
  stageName: string;
  level: Level | null;
  filledBy: { contactId: Id; name: string }[];
}

export interface HonestyView {
  /** Newest first. */
  statements: StatementRow[];
  setbacks: Setback[];
  /** Newest first, as many as were asked for. */
  exchanges: ExchangeRow[];
  exchangeTotal: number;
  advances: number;
  /** Continuations in a row, up to now. */
  run: number;
  /** Of all stages up to the claimed one. */
  roles: RoleRow[];
}

export interface ReplayCommitment {
  id: Id;
  kind: CommitmentKind;
  kindName: string;
  direction: Direction;
  state: CommitmentState;
  words: string;
  contactName: string | null;
  due: DueDate | null;
}

export interface ReplayPerson {
  contactId: Id;
  name: string;
  initials: string;
  /** As it is known today. */
  level: Level | null;
  lastHeardAt: Instant | null;
}

/** What one step changed; the rest stands as it did before. See `domain/replay`. */
export interface ReplayMoment {
  at: Instant;
  claimed: StageKey;
  honest: StageKey;
  outcome: Outcome | null;
  commitments: ReplayCommitment[];
  people: ReplayPerson[];
  /** Commitments and people that have gone. */
  gone: Id[];
  /** Message keys under `timeline.*`, with their values. */
  said: { what: string; values: Record<string, string> }[];
}
