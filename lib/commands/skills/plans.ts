/** Fourteen days with one skill. One plan at a time. */
import { civilDateOf } from '../../domain/time/civil-date.ts';
import { lastDayOf, planState } from '../../domain/skills/plan.ts';
import type { Id, Plan } from '../../domain/rows/types.ts';
import { refuse } from '../refusal.ts';
import type { Verb, Work } from '../verb.ts';

async function findPlan(work: Work, planId: Id): Promise<Plan> {
  return (await work.rows.read('plan', planId)) ?? refuse('not-found', { what: 'plan' });
}

/** Plans that end before today are over, so that only those that began lately can be under way. */
async function isBusy(work: Work, today: string): Promise<boolean> {
  const plans = await work.book.plans.orderBy('startsOn').reverse().toArray();
  return plans.some((plan) => ['ahead', 'runs'].includes(planState(plan, today)));
}

export const startPlan: Verb<'start-plan'> = async (work, args) => {
  const today = civilDateOf(work.now, work.zone);
  if (await isBusy(work, today)) refuse('duplicate');
  const startsOn = args.startsOn ?? today;
  const plan: Plan = { ...args, id: work.newId(), startsOn, endsOn: lastDayOf(startsOn), stoppedAt: null };
  await work.rows.write('plan', plan);
  return { said: 'done.plan-started', values: { skill: plan.skill }, created: plan.id };
};

export const stopPlan: Verb<'stop-plan'> = async (work, { planId }) => {
  const plan = await findPlan(work, planId);
  if (plan.stoppedAt !== null) return { said: null };
  await work.rows.write('plan', { ...plan, stoppedAt: work.now });
  return { said: 'done.plan-stopped', values: { skill: plan.skill } };
};

export const deletePlan: Verb<'delete-plan'> = async (work, { planId }) => {
  const { skill } = await findPlan(work, planId);
  await work.rows.remove('plan', planId);
  return { said: 'done.plan-deleted', values: { skill } };
};
