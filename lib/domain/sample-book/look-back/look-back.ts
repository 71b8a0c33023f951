/**
 * How the rep of the sample book looks back on it: two audits a month apart, reviews of deals that ended, ratings over time, a
 * plan that runs and one before it, moves off the map, and cases in which the process did not fit.
 */
import { builtInProcesses } from '../../process/built-in.ts';
import type { Audit, Deal, Instant, Misfit, OffMapMove, Plan, Rating, Review } from '../../rows/types.ts';
import { CAST_DEALS } from '../plans/deal-plans.ts';
import { sampleAudits } from './audits.ts';
import { sampleMisfits, sampleMoves } from './own-way.ts';
import { sampleReviews } from './reviews.ts';
import { samplePlans, sampleRatings } from './skills.ts';
import type { LookBackFrame } from './look-back-types.ts';
import { lookBackWords } from './words.ts';
import { MORE_DEALS } from '../plans/more-deal-plans.ts';
import type { SampleLanguage } from '../plans/plan-types.ts';
import { forkSeed, seededRandom } from '../random.ts';
import type { SampleRows } from '../sample-rows.ts';

export interface SampleLookBack {
  audits: Audit[];
  reviews: Review[];
  ratings: Rating[];
  plans: Plan[];
  offMapMoves: OffMapMove[];
  misfits: Misfit[];
}

export interface LookBackInput {
  seed: number;
  now: Instant;
  language: SampleLanguage;
}

export function sampleLookBack(rows: SampleRows, { seed, now, language }: LookBackInput): SampleLookBack {
  const process = builtInProcesses().find(({ id }) => id === rows.deals[0]?.processId);
  if (!process) throw new Error('the sample is on no built-in process');
  const frame = (name: string): LookBackFrame => ({
    rows,
    process,
    words: lookBackWords(language),
    random: seededRandom(forkSeed(seed, name)),
    now,
    named: namedDeals(rows, language),
  });
  return {
    audits: sampleAudits(frame('audits')),
    reviews: sampleReviews(frame('reviews')),
    ratings: sampleRatings(frame('ratings')),
    plans: samplePlans(frame('plans')),
    offMapMoves: sampleMoves(frame('moves')),
    misfits: sampleMisfits(frame('misfits')),
  };
}

function namedDeals(rows: SampleRows, language: SampleLanguage): ReadonlyMap<string, Deal> {
  const byName = new Map(rows.deals.map((deal) => [deal.name, deal]));
  return new Map(
    [...CAST_DEALS, ...MORE_DEALS].flatMap(({ key, name }) => {
      const deal = byName.get(name[language]);
      return deal ? [[key, deal] as const] : [];
    }),
  );
}
