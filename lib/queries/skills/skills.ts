/** The skills of the process stage by stage, how the rep has rated them over time, and the plan. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { PlanView, SkillRow, SkillsView } from '../../contract/views.ts';
import { civilDateOf } from '../../domain/time/civil-date.ts';
import { planState } from '../../domain/skills/plan.ts';
import { unlocksOf } from '../../domain/skills/unlocks.ts';
import type { CivilDate, Plan, Process, Stage } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { clockOf } from '../env.ts';
import type { Answer } from '../env.ts';
import { bareAll } from '../read/rows/bare-rows.ts';
import { readOwnProcess } from '../red-pen/audit.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { readPlanView } from './plan-view.ts';

/** Points of the little line. */
const MOST_RATINGS = 24;
/** Older ones are of another time. */
const MOST_PAST = 3;

export const answerSkills: Answer<ParsedQueryArgs<'skills'>, SkillsView> = (book, env, { processId }) => {
  const clock = clockOf(env);
  return all([readOwnProcess(book, processId), readPlans(book, civilDateOf(clock.now, clock.zone))]).then(
    ([process, { current, past }]) =>
      all([
        readRatings(book, process),
        all(current.map((plan) => readPlanView(book, plan, clock))),
        all(past.map((plan) => readPlanView(book, plan, clock))),
      ]).then(([ratings, [plan = null], views]) => ({
        processName: process.name,
        stages: process.stages
          .filter((stage) => !stage.retired)
          .map((stage) => ({ key: stage.key, name: stage.name, skills: skillRows(stage, ratings) })),
        plan,
        past: views satisfies PlanView[],
      })),
  );
};

function readPlans(book: Book, today: CivilDate): Reading<{ current: Plan[]; past: Plan[] }> {
  const newest = book.plans.orderBy('startsOn').reverse().limit(20).toArray();
  return newest.then((rows) => {
    const plans: Plan[] = bareAll(rows);
    const isCurrent = (plan: Plan) => ['runs', 'ahead'].includes(planState(plan, today));
    return {
      current: plans.filter(isCurrent).slice(0, 1),
      past: plans.filter((plan) => !isCurrent(plan)).slice(0, MOST_PAST),
    };
  });
}

type Ratings = ReadonlyMap<string, SkillRow['ratings']>;

function readRatings(book: Book, process: Process): Reading<Ratings> {
  const skills = [...new Set(process.stages.flatMap((stage) => stage.skills))];
  const reads = skills.map((skill) =>
    book.ratings
      .where('[skill+at]')
      .between([skill, 0], [skill, Infinity])
      .reverse()
      .limit(MOST_RATINGS)
      .toArray()
      .then((rows) => [skill, rows.map(({ at, score }) => ({ at, score })).toReversed()] as const),
  );
  return all(reads).then((pairs) => new Map(pairs));
}

function skillRows(stage: Stage, ratings: Ratings): SkillRow[] {
  const known = new Map(stage.elements.map((element) => [element.key, element]));
  return unlocksOf(stage).map(({ skill, elements }) => ({
    skill,
    elements: elements.flatMap((key) => known.get(key) ?? []),
    ratings: ratings.get(skill) ?? [],
  }));
}
