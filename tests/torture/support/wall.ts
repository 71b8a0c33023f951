/** Clocks on the wall, said anew and slowly: what the code under test is held against. */
import { ZONES } from '../../reminders/support/zones.ts';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
const QUARTER = 15 * MINUTE;

const formats = new Map<string, Intl.DateTimeFormat>();

/** `2027-03-28 02:30` */
export function wall(at: number, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(zone, format);
  }
  return format.format(at);
}

export function dateOn(at: number, zone: string): string {
  return wall(at, zone).slice(0, 10);
}

export function minuteOn(at: number, zone: string): number {
  const [hours = 0, minutes = 0] = wall(at, zone).slice(11).split(':').map(Number);
  return hours * 60 + minutes;
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOn(at: number, zone: string): number {
  return new Date(dateOn(at, zone)).getUTCDay() || 7;
}

/** True on a day on which the clock is put forward or back. */
export function isChangeDay(at: number, zone: string): boolean {
  const midnight = Date.parse(dateOn(at, zone));
  return wall(midnight - DAY, zone).slice(11) !== wall(midnight + 2 * DAY, zone).slice(11);
}

/** When the wall shows it: at one moment, or, where the clock was put over it, somewhere in the hour after the change. */
export function whenShown(words: string, zone: string): { earliest: number; latest: number } {
  const asUtc = Date.parse(`${words.replace(' ', 'T')}Z`);
  let at = asUtc - 15 * 60 * MINUTE;
  // The first moment of all: where it is shown twice, the second is another one.
  while (wall(at, zone) < words) at += QUARTER;
  // Offsets are whole quarters of an hour, and so are the moments that are tried.
  return wall(at, zone) === words ? { earliest: at, latest: at } : { earliest: at - QUARTER, latest: at + 75 * MINUTE };
}

const changes = new Map<string, number[]>();

/** The days of 2027 and 2028 on which the zone's clock changes. */
function changesOf(zone: string): number[] {
  let found = changes.get(zone);
  if (!found) {
    const days = Array.from({ length: 730 }, (_, day) => Date.parse('2027-01-01T12:00:00Z') + day * DAY);
    found = days.filter((at) => wall(at, zone).slice(11) !== wall(at + DAY, zone).slice(11));
    changes.set(zone, found);
  }
  return found;
}

/** Days worth starting before: changes of the clock, a leap day, the turn of a year, and a day like any other. */
export function daysOf(zone: string): number[] {
  const own = changesOf(zone);
  const others = ['2028-02-28T10:00:00Z', '2027-12-31T10:00:00Z', '2027-06-09T10:00:00Z'].map((iso) => Date.parse(iso));
  return [...own, ...others];
}

export const zoneAt = (number: number): string => ZONES[number % ZONES.length] ?? 'UTC';
