/** The stretch of days on screen, as it stands in the address: `#/calendar?by=month&on=2026-05-14`. Weeks begin on Monday. */
import { addDays, isCivilDate, weekdayOf } from '../../../lib/domain/time/civil-date.ts';
import type { CivilDate } from '../../../lib/domain/rows/types.ts';
import { hrefOf } from '../shell/route.ts';

export interface CalendarTime {
  by: 'week' | 'month';
  from: CivilDate;
  to: CivilDate;
}

export function readCalendarTime(params: Record<string, string>, today: CivilDate): CalendarTime {
  const by = params['by'] === 'month' ? 'month' : 'week';
  const on = params['on'] ?? '';
  return timeAround(by, isCivilDate(on) ? on : today);
}

export function timeAround(by: CalendarTime['by'], day: CivilDate): CalendarTime {
  if (by === 'week') {
    const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
    return { by, from: monday, to: addDays(monday, 6) };
  }
  const from = `${day.slice(0, 8)}01`;
  return { by, from, to: addDays(`${addDays(from, 31).slice(0, 8)}01`, -1) };
}

export function timeBeside({ by, from, to }: CalendarTime, step: 1 | -1): CalendarTime {
  return timeAround(by, step === 1 ? addDays(to, 1) : addDays(from, -1));
}

/** This week stands in the address as nothing. */
export function calendarHref({ by, from }: Pick<CalendarTime, 'by' | 'from'>, today: CivilDate): string {
  const here = timeAround(by, today).from === from;
  return hrefOf('calendar', { by: by === 'month' ? by : '', on: here ? '' : from });
}

/** In a week all seven; in a month those that hold something, and today. */
export function daysShown(time: CalendarTime, held: ReadonlySet<CivilDate>, today: CivilDate): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = time.from; day <= time.to; day = addDays(day, 1)) {
    if (time.by === 'week' || held.has(day) || day === today) days.push(day);
  }
  return days;
}

/** From the Monday of its first week to the Sunday of its last. */
export function wholeWeeks({ from, to }: Pick<CalendarTime, 'from' | 'to'>): { from: CivilDate; to: CivilDate } {
  return { from: timeAround('week', from).from, to: timeAround('week', to).to };
}

/** Its weeks, seven days each, with the days of the months beside it that belong to them. */
export function weeksOf(time: CalendarTime): CivilDate[][] {
  const { from, to } = wholeWeeks(time);
  const weeks: CivilDate[][] = [];
  for (let monday = from; monday <= to; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, day) => addDays(monday, day)));
  return weeks;
}

const ROOM = 3;

/** As many as a day of the grid has room for: a line that says how many more takes the place of one. */
export function itemsInCell<T>(items: readonly T[]): { shown: readonly T[]; more: number } {
  const shown = items.length > ROOM ? items.slice(0, ROOM - 1) : items;
  return { shown, more: items.length - shown.length };
}
