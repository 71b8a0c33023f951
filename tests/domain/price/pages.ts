/** Pages of the price drawn at random: deals in strata, each with a side and an end. */
import type { ClosedCase } from '../../../lib/domain/price/strata.ts';
import type { Random } from '../../../lib/domain/sample-book/random.ts';
import type { Origin } from '../../../lib/domain/rows/types.ts';

const ORIGINS: readonly Origin[] = ['we-opened', 'they-asked', 'rfp', 'referral'];

/** How likely a deal is won and an element passed over, by its origin and whether it is of the larger half. */
export interface World {
  won(origin: Origin, larger: boolean, side: ClosedCase['side']): number;
  passed(origin: Origin, larger: boolean): number;
  /** How often each origin occurs. */
  mix: readonly number[];
}

export function drawCases(random: Random, deals: number, world: World): ClosedCase[] {
  return Array.from({ length: deals }, (_, at) => {
    const origin = pickOrigin(random, world.mix);
    const larger = random.chance(0.5);
    const side = random.chance(world.passed(origin, larger)) ? 'passed' : 'done';
    const won = random.chance(world.won(origin, larger, side));
    // Values on either side of the middle, so that the halves are found again.
    const value = (larger ? 60_000 : 20_000) + random.int(0, 9999);
    return { dealId: `d${at}`, side, won, origin, value, currency: 'EUR' };
  });
}

function pickOrigin(random: Random, mix: readonly number[]): Origin {
  let left = random.next() * mix.reduce((sum, share) => sum + share, 0);
  const at = mix.findIndex((share) => (left -= share) < 0);
  return ORIGINS[at] ?? 'we-opened';
}
