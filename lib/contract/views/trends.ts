/** How deals go: what the charts beneath the rates are drawn from. */
import type { Rate } from '../../domain/commitment/rates.ts';
import type { CommitmentKind, Origin } from '../../domain/rows/types.ts';
import type { Middle } from '../../domain/win-loss/middle.ts';
import type { DealName } from './winloss.ts';
import type { Reach } from '../../domain/win-loss/reach.ts';

export interface TrendsView {
  /** Deals that were looked at, open and closed: the newest, where there are more. */
  looked: number;
  more: boolean;
  kept: { us: Rate; them: Rate };
  /** Standing ÷ usual, of open deals, stage by stage up to the claimed one. */
  coverage: { stage: string; rate: Rate }[];
  /** Days. */
  firstAsk: { kind: CommitmentKind; days: Middle }[];
  /** Days, of stages that were left or ended in. */
  inStage: { stage: string; days: Middle }[];
  /** The last twelve months' ends, and now. */
  reach: Reach[];
  /** Kinds that were usual in a stage which the deals had left, and never asked for in some of them. */
  neverAsked: { kind: CommitmentKind; open: DealName[]; ended: DealName[]; of: number }[];
  /** Won ÷ (won + lost). */
  byOrigin: { origin: Origin; rate: Rate }[];
  /** Of deals that came into the second half of the way: whether what is usual in the first half was standing. */
  followed: { yes: Rate; no: Rate };
}
