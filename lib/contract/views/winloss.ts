/** How deals ended: the price of what was passed over, reviews, and who ended how without an element. */
import type { Price, PriceBand } from '../../domain/price/price.ts';
import type { Money } from '../../domain/price/money.ts';
import type { LeftOut } from '../../domain/price/sides.ts';
import type { DealSize } from '../../domain/price/strata.ts';
import type { Tally } from '../../domain/price/band.ts';
import type { AuditMark, ElementGroup, ElementKey, Id, Instant, Origin } from '../../domain/rows/types.ts';

/** An element with its place in the process. */
export interface ElementName {
  key: ElementKey;
  text: string;
  group: ElementGroup;
  stageName: string;
}

export interface DealName {
  id: Id;
  /** Account and deal. */
  account: string;
  name: string;
}

export interface PriceChoice extends ElementName {
  /** In the last audit, by itself or with its whole stage. */
  marked: AuditMark['colour'] | null;
}

export interface PriceView {
  choices: PriceChoice[];
  chosen: PricedElement[];
  /** Closed deals that were looked at: the newest ones, where there are more. */
  looked: number;
  more: boolean;
}

export interface PricedElement {
  element: ElementName;
  chosenAt: Instant;
  /** Of the deals on either side: how many ended after it was chosen. */
  closedSince: number;
  shows: Price['shows'];
  /** All closed deals of either side. */
  all: { done: Tally; passed: Tally };
  /** Those that have deals of their own kind on the other side. */
  done: Tally;
  passed: Tally;
  /** By name: where it was passed over, the lone win beside the losses. */
  won: DealName[];
  lost: DealName[];
  leftOut: { why: LeftOut; n: number }[];
  strataOut: { origin: Origin; size: DealSize; done: number; passed: number }[];
  band: (PriceBand & { says: 'more' | 'fewer' | 'unsaid' | 'none' }) | null;
  money: Money[];
  /** Lost where it was passed over, without a value. */
  withoutValue: number;
  /** Lost where it was passed over: days from their first to their last, and whose result it was. */
  payers: { days: number; clients: string[]; clientValue: string };
}
