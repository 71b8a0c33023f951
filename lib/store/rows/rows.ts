/** How rows stand in the store: the domain's row plus `ix`, the fields that exist for the indexes alone. */
import type { RowMap, RowType } from '../../domain/rows/types.ts';

export interface SampleIndex {
  /** 1 on rows of the sample book; absent on all others, so that the index holds the sample alone. */
  sample?: 1;
}
export interface NamedIndex extends SampleIndex {
  /** Folded for sorting: lower-case, without accents. */
  name: string;
  /** Folded words for prefix search: see `search-words.ts`. */
  words: string[];
}
export interface DealIndex extends NamedIndex {
  dream: 0 | 1;
  /** Within a currency the largest is first; `NO_VALUE` stands behind them all. */
  value: readonly [currency: string, below: number];
  /** Expected close; `NO_DATE` sorts behind every date. */
  close: string;
}
export interface CommitmentIndex extends SampleIndex {
  /** Of its deal, so that what is due on live deals is one range. */
  closed: 0 | 1;
  /** Absent where there is none. */
  messageKey?: string;
  /** On asks that wait, alone. */
  replyBy?: string;
  words: string[];
}
export interface ExchangeIndex extends SampleIndex {
  /** Absent where there is none. */
  messageKey?: string;
  /** On chances to ask: whether something was asked. */
  chance?: 'asked' | 'passed';
}
export interface OffMapIndex extends SampleIndex {
  /** Folded, so that moves of a kind find each other. */
  kind: string;
}
export interface IndexMap {
  account: NamedIndex;
  contact: NamedIndex;
  deal: DealIndex;
  dealPerson: SampleIndex;
  dealElement: SampleIndex;
  commitment: CommitmentIndex;
  exchange: ExchangeIndex;
  threadChoice: SampleIndex;
  judgement: SampleIndex;
  snippet: NamedIndex;
  statement: SampleIndex;
  regression: SampleIndex;
  offMapMove: OffMapIndex;
  misfit: SampleIndex;
  audit: SampleIndex;
  review: SampleIndex;
  rating: SampleIndex;
  plan: SampleIndex;
  settings: SampleIndex;
  process: SampleIndex;
}

export type Kept<T extends RowType> = RowMap[T] & { ix: IndexMap[T] };

/** `ix.close` of a deal without an expected close. */
export const NO_DATE = '9999';
/** Of a deal whose value was not said: behind every currency. */
export const NO_VALUE: DealIndex['value'] = ['~', 0];

/** In the order in which rows may refer to each other: later ones name earlier ones. */
export const ROW_TYPES = [
  'process',
  'settings',
  'account',
  'contact',
  'deal',
  'dealPerson',
  'dealElement',
  'commitment',
  'exchange',
  'threadChoice',
  'judgement',
  'snippet',
  'statement',
  'regression',
  'offMapMove',
  'misfit',
  'audit',
  'review',
  'rating',
  'plan',
] as const satisfies readonly RowType[];

export const TABLE_OF = {
  account: 'accounts',
  contact: 'contacts',
  deal: 'deals',
  dealPerson: 'dealPeople',
  dealElement: 'dealElements',
  commitment: 'commitments',
  exchange: 'exchanges',
  threadChoice: 'threadChoices',
  judgement: 'judgements',
  snippet: 'snippets',
  statement: 'statements',
  regression: 'regressions',
  offMapMove: 'offMapMoves',
  misfit: 'misfits',
  audit: 'audits',
  review: 'reviews',
  rating: 'ratings',
  plan: 'plans',
  settings: 'settings',
  process: 'processes',
} as const satisfies Record<RowType, string>;

/** The domain's row, without what the store added. Everything that leaves the store goes through here. */
export function bare<R extends { ix: unknown }>(row: R): Omit<R, 'ix'> {
  const { ix: _ix, ...rest } = row;
  return rest;
}
