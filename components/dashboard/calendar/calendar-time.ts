/** The stretch of days on screen, as it stands in the address: `#/calendar?by=month&on=2026-05-14`. Weeks begin on Monday. */
import { addDays, isCivilDate, weekdayOf } from '../../../lib/domain/civil-date.ts';
import type { CivilDate } from '../../../lib/domain/types.ts';
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
