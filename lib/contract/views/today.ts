/** What needs the rep today. */
import type { TodayReason } from '../../domain/commitment/needs-today.ts';
import type { CivilDate } from '../../domain/rows/types.ts';
import type { LedgerRow } from './deal.ts';

export interface TodayGroup {
  reason: TodayReason;
  /** The most urgent first. */
  rows: LedgerRow[];
  total: number;
  /** That many at least. */
  more: boolean;
}

export interface TodayView {
  /** The most urgent first; none is empty of counts, but the limit may leave one without rows. */
  groups: TodayGroup[];
  total: number;
  more: boolean;
  /** The next day on which something is due; `null` = none is. */
  nextDueOn: CivilDate | null;
}
