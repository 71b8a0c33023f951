/** Clocks on walls: what they show, and when they show it, also where they are put forward and back. */
import { describe, expect, it, vi } from 'vitest';
import { instantOf, wallClock } from '../../lib/reminders/wall-clock.ts';
import { ZONES } from './support/zones.ts';

const HOUR = 3_600_000;
vi.setConfig({ testTimeout: 30_000 });

describe('the clock on the wall', () => {
  it('is found again from what it shows, every 23 hours of two years, in twelve zones', () => {
    for (const zone of ZONES) {
      for (let at = Date.parse('2027-06-01T00:00:00Z'); at < Date.parse('2029-06-01T00:00:00Z'); at += 23 * HOUR) {
        const { date, minute } = wallClock(at, zone);
        const found = instantOf(date, minute, zone);
        // Where the clock shows it twice, the first time is meant: at most an hour earlier.
        expect(wallClock(found, zone), `${zone} ${date} ${minute}`).toMatchObject({ date, minute });
        expect(at - found === 0 || (at - found > 0 && at - found <= HOUR), `${zone} ${date} ${minute}`).toBe(true);
      }
    }
  });

  it.each([
    ['Europe/Berlin', '2027-03-28', 150, '2027-03-28T01:30:00Z'],
    ['America/New_York', '2027-03-14', 150, '2027-03-14T07:30:00Z'],
    // Half an hour is left out there.
    ['Australia/Lord_Howe', '2027-10-03', 135, '2027-10-02T15:45:00Z'],
    ['Pacific/Chatham', '2027-09-26', 180, '2027-09-25T14:15:00Z'],
    // Midnight itself is left out: the day begins at one.
    ['Africa/Cairo', '2027-04-30', 0, '2027-04-29T22:00:00Z'],
    ['Atlantic/Azores', '2027-03-28', 30, '2027-03-28T01:30:00Z'],
  ])('comes as much later in %s on %s as the clock is put forward', (zone, date, minute, iso) => {
    expect(new Date(instantOf(date, minute, zone)).toISOString()).toBe(iso.replace('Z', '.000Z'));
  });

  it('means the first time where a time comes twice', () => {
    const first = instantOf('2027-10-31', 150, 'Europe/Berlin');
    expect(new Date(first).toISOString()).toBe('2027-10-31T00:30:00.000Z');
  });

  it('knows the 29th of February and the end of the week', () => {
    const at = Date.parse('2028-02-29T12:00:00Z');
    expect(wallClock(at, 'UTC')).toEqual({ date: '2028-02-29', minute: 720, weekday: 2 });
    expect(instantOf('2028-02-29', 510, 'UTC')).toBe(Date.parse('2028-02-29T08:30:00Z'));
    expect(wallClock(Date.parse('2028-03-05T12:00:00Z'), 'UTC').weekday).toBe(7);
  });
});
