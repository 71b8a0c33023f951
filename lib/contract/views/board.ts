/** The board: open deals by stage. */
import type { NextAsk } from './deal.ts';
import type { CivilDate, Direction, Id, Instant, StageKey } from '../../domain/rows/types.ts';

export interface BoardColumnView {
  key: StageKey;
  name: string;
  /** Stages whose deals stand here: its own, and those of other processes at the same share of the way. */
  stages: StageKey[];
  count: number;
  /** What its deals are worth, one entry a currency, the rep's own first, then the largest; in main units. */
  sums: { currency: string; value: number }[];
}

export interface BoardCard {
  dealId: Id;
  name: string;
  accountName: string;
  dream: boolean;
  value: number | null;
  currency: string;
  claimed: StageKey;
  honest: StageKey;
  /** Of the deal's own process, in order; without those that are retired, unless it stands in one. */
  stages: { key: StageKey; name: string }[];
  /** No commitment of the client's with a date ahead. */
  stalled: boolean;
  /** When the client last gave something that stands; `null` = nothing yet. */
  lastGivenAt: Instant | null;
  /** The nearest open date, a missed one included: what they owe, or what we promised. */
  due: { date: CivilDate; direction: Direction; kindName: string } | null;
  /** As the sidebar says it: whom, for what. `null` = nothing to ask for now. */
  nextAsk: Pick<NextAsk, 'kind' | 'name' | 'contactName' | 'snoozedUntil'> | null;
}
