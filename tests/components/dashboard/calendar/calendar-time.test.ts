import { describe, expect, it } from 'vitest';
import {
  calendarHref,
  daysShown,
  itemsInCell,
  readCalendarTime,
  timeAround,
  timeBeside,
  weeksOf,
} from '../../../../components/dashboard/calendar/calendar-time.ts';

const today = '2026-05-14';

describe('the stretch of days on screen', () => {
  it('is this week, from Monday to Sunday, unless the address says another', () => {
    expect(readCalendarTime({}, today)).toEqual({ by: 'week', from: '2026-05-11', to: '2026-05-17' });
    expect(readCalendarTime({ on: '2026-05-17' }, today).from).toBe('2026-05-11');
    expect(readCalendarTime({ by: 'month', on: '2026-02-10' }, today)).toMatchObject({
      from: '2026-02-01',
      to: '2026-02-28',
    });
    expect(readCalendarTime({ on: '2026-02-30', by: 'year' }, today).from).toBe('2026-05-11');
  });

  it('goes on to the one beside, over the end of a year', () => {
    expect(timeBeside(timeAround('month', '2026-12-31'), 1)).toMatchObject({ from: '2027-01-01', to: '2027-01-31' });
    expect(timeBeside(timeAround('month', '2026-03-31'), -1)).toMatchObject({ from: '2026-02-01', to: '2026-02-28' });
    expect(timeBeside(timeAround('week', '2026-12-31'), 1).from).toBe('2027-01-04');
  });

  it('stands in the address only where it is not the one of today', () => {
    expect(calendarHref(timeAround('week', today), today)).toBe('#/calendar');
    expect(calendarHref(timeAround('month', '2026-07-09'), today)).toBe('#/calendar?by=month&on=2026-07-01');
  });

  it('shows every day of a week, and of a month those that hold something, and today', () => {
    expect(daysShown(timeAround('week', today), new Set(), today)).toHaveLength(7);
    const held = new Set(['2026-05-02', '2026-06-01']);
    expect(daysShown(timeAround('month', today), held, today)).toEqual(['2026-05-02', today]);
  });

  it('is whole weeks in a grid, with the days beside the month that belong to them', () => {
    const weeks = weeksOf(timeAround('month', '2026-08-20'));
    expect(weeks).toHaveLength(6);
    expect([weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual(['2026-07-27', '2026-09-06']);
    expect(weeksOf(timeAround('month', '2027-02-01'))).toHaveLength(4);
  });

  it('has room for three things on a day, or for two and a way to the others', () => {
    expect(itemsInCell([1, 2, 3])).toEqual({ shown: [1, 2, 3], more: 0 });
    expect(itemsInCell([1, 2, 3, 4])).toEqual({ shown: [1, 2], more: 2 });
  });
});
