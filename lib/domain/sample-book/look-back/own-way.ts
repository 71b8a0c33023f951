/** Where the rep of the sample left the map: moves of their own, and an element that made no sense in five deals. */
import type { Deal, Instant, Misfit, OffMapMove } from '../../rows/types.ts';
import type { LookBackFrame } from './look-back-types.ts';
import { dayOf, momentOn, workdayOn } from '../building/work-time.ts';

const STAGE_OF_MOVES = 'discover';
const DID_NOT_FIT = 'diagnose.information.paperwork';
/** The one move of which nothing came. */
const FAILED = 'kestrel-crew';

export function sampleMoves(frame: LookBackFrame): OffMapMove[] {
  return Object.entries(frame.words.moves).flatMap(([key, words]): OffMapMove[] => {
    const deal = frame.named.get(key);
    if (!deal) return [];
    const worked = words.result === '' ? null : key !== FAILED;
    const at = partWay(frame, deal, words.result === '' ? 0.95 : 0.4);
    return [
      { id: frame.random.id('move'), dealId: deal.id, stage: STAGE_OF_MOVES, ...words, worked, at, sample: true },
    ];
  });
}

export function sampleMisfits(frame: LookBackFrame): Misfit[] {
  return Object.entries(frame.words.misfits).flatMap(([key, why]): Misfit[] => {
    const deal = frame.named.get(key);
    if (!deal) return [];
    const at = partWay(frame, deal, 0.6);
    const id = frame.random.id('misfit');
    return [{ id, dealId: deal.id, elementKey: DID_NOT_FIT, why, settled: null, at, sample: true }];
  });
}

/** A working hour at that share of the deal's days. */
function partWay({ random, now }: LookBackFrame, deal: Deal, share: number): Instant {
  const moment = deal.createdAt + (deal.updatedAt - deal.createdAt) * share;
  return Math.max(deal.createdAt, momentOn(workdayOn(dayOf(moment)), random, now));
}
