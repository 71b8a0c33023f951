/** What happened to a row, by the kind of row. */
import type { Audit, Misfit, OffMapMove, Plan, Rating, Regression, Review, Statement } from './honesty-types.ts';
import type { Process } from './process-types.ts';
import type {
  Account,
  Commitment,
  Contact,
  Deal,
  DealElement,
  DealPerson,
  Exchange,
  Judgement,
  Snippet,
  ThreadChoice,
} from './record-types.ts';
import type { Settings } from './settings-types.ts';
import type { Id, Instant } from './value-types.ts';

/** Every kind of row, and what a row of it is. */
export interface RowMap {
  account: Account;
  contact: Contact;
  deal: Deal;
  dealPerson: DealPerson;
  dealElement: DealElement;
  commitment: Commitment;
  exchange: Exchange;
  threadChoice: ThreadChoice;
  judgement: Judgement;
  snippet: Snippet;
  statement: Statement;
  regression: Regression;
  offMapMove: OffMapMove;
  misfit: Misfit;
  audit: Audit;
  review: Review;
  rating: Rating;
  plan: Plan;
  settings: Settings;
  process: Process;
}
export type RowType = keyof RowMap;

/** One change of one row of this kind, append-only. */
export interface EventOf<T extends RowType> {
  /** Hybrid logical clock, sortable: `<ms 13 digits>-<counter 4 digits>-<device>`. */
  id: string;
  device: string;
  commandId: Id;
  /** The command that made it, e.g. `advance-commitment`. */
  command: string;
  dealId: Id | null;
  rowType: T;
  rowId: string;
  /**
   * The fields that changed, as they stood and as they stand; one that stands in one of the two alone was not there in the
   * other. Of a row that was made, `before` is `null` and `after` all of it; of one that was removed the other way about.
   */
  before: Partial<RowMap[T]> | null;
  after: Partial<RowMap[T]> | null;
  at: Instant;
  /** The command that this one took back. */
  undoes?: Id;
  /** The row was deleted for good: what it said is gone from here too. */
  purged?: true;
}

/** `rowType` tells which kind, and with it what may stand in `before` and `after`. */
export type DomainEvent = { [T in RowType]: EventOf<T> }[RowType];
