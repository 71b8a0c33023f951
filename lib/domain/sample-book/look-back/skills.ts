/** Ratings of some skills over half a year, a plan in its second week, and one before it. */
import { addDays } from '../../time/civil-date.ts';
import { lastDayOf } from '../../skills/plan.ts';
import { findStage } from '../../process/find.ts';
import type { CivilDate, Plan, Rating } from '../../rows/types.ts';
import { todayOf } from '../building/frame.ts';
import type { LookBackFrame } from './look-back-types.ts';
import { momentOn, workdayOn, workingDay } from '../building/work-time.ts';

type Scored = [stage: string, place: number, scores: Rating['score'][]];

/** By the place of the skill in its stage, which is the same in every language. The newest score comes last. */
const SCORES: readonly Scored[] = [
  ['target', 0, [2, 2, 3]],
  ['qualify', 1, [2, 3, 3, 4]],
  ['discover', 0, [3, 3, 4]],
  ['discover', 2, [2, 3]],
  ['present', 0, [3, 4, 4]],
  ['negotiate', 0, [2, 3]],
  ['negotiate', 1, [1, 2, 2, 3]],
];
const DAYS_BETWEEN = 38;
const NEWEST = 9;

export function sampleRatings(frame: LookBackFrame): Rating[] {
  const { random, now } = frame;
  return SCORES.flatMap(([stage, place, scores], turn) =>
    scores.map((score, at): Rating => {
      const ago = NEWEST + turn + (scores.length - 1 - at) * DAYS_BETWEEN;
      const day = workdayOn(addDays(todayOf(now), -ago));
      return {
        id: random.id('rating'),
        skill: skillAt(frame, stage, place),
        score,
        at: momentOn(day, random, now),
        sample: true,
      };
    }),
  );
}

export function samplePlans(frame: LookBackFrame): Plan[] {
  const { words, now } = frame;
  const today = todayOf(now);
  const plan = (skill: string, said: typeof words.plans.now, asks: number, startsOn: CivilDate): Plan => ({
    id: frame.random.id('plan'),
    skill,
    ...said,
    kind: null,
    asks,
    startsOn,
    endsOn: lastDayOf(startsOn),
    stoppedAt: null,
    sample: true,
  });
  return [
    plan(skillAt(frame, 'qualify', 1), words.plans.before, 6, workdayOn(addDays(today, -73))),
    plan(skillAt(frame, 'negotiate', 1), words.plans.now, 12, workingDay(today, -6)),
  ];
}

function skillAt({ process }: LookBackFrame, stage: string, place: number): string {
  const skill = findStage(process, stage)?.skills[place];
  if (skill === undefined) throw new Error(`no skill ${place} in ${stage}`);
  return skill;
}
