/** One plan with what was really asked in its days. */
import type { PlanView } from '../../contract/views.ts';
import { civilDateOf, daysBetween } from '../../domain/time/civil-date.ts';
import { PLAN_DAYS, planDays, planState } from '../../domain/skills/plan.ts';
import type { Days } from '../../domain/skills/plan.ts';
import type { Plan } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { readAsked } from '../read/counts/ask-counts.ts';
import { readChances } from '../read/counts/chances.ts';
import { startOfDay } from '../read/day-edges.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import type { Clock } from '../../domain/time/clock.ts';

export function readPlanView(book: Book, plan: Plan, { now, zone }: Clock): Reading<PlanView> {
  const today = civilDateOf(now, zone);
  const { during, before } = planDays(plan, plan.stoppedAt === null ? null : civilDateOf(plan.stoppedAt, zone));
  const day = Math.max(0, daysBetween(plan.startsOn, today) + 1);
  return all([
    readAsked(book, plan.kind, stretch(during, zone)),
    readChances(book, stretch(during, zone)),
    readChances(book, stretch(before, zone)),
  ]).then(([asked, rate, earlier]) => ({
    plan,
    state: planState(plan, today),
    day: Math.min(day, PLAN_DAYS),
    days: PLAN_DAYS,
    asked,
    during: rate,
    before: earlier,
    beforeFrom: before.from,
  }));
}

function stretch({ from, until }: Days, zone: string): { from: number; until: number } {
  return { from: startOfDay(from, zone), until: startOfDay(until, zone) };
}
