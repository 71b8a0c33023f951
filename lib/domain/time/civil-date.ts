/** Calendar days as `YYYY-MM-DD`, without hours and without zones once they are made. */
import { formatsByZone } from './formats-by-zone.ts';
import type { CivilDate, Instant } from '../rows/types.ts';

const DAY_MS = 86_400_000;
const formatIn = formatsByZone('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' });

/** Clocks are set by whole quarters of an hour, so all of one quarter is the same day. */
const QUARTER_MS = 900_000;
const MOST_KNOWN = 2000;
const known = new Map<string, CivilDate>();

/** The day on which an instant falls, in an IANA zone; without one, in this machine's. */
export function civilDateOf(instant: Instant, zone?: string): CivilDate {
  // Nothing is kept of this machine's zone: a rep travels, and a tab stays open.
  if (!zone) return localDate(new Date(instant));
  const quarter = `${Math.floor(instant / QUARTER_MS)} ${zone}`;
  const day = known.get(quarter) ?? findDay(instant, zone);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(quarter, day);
  return day;
}

function localDate(date: Date): CivilDate {
  const digits = (value: number, count: number) => String(value).padStart(count, '0');
  return `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`;
}

function findDay(instant: Instant, zone: string): CivilDate {
  const parts = formatIn(zone).formatToParts(instant);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** Days since 1970-01-01. */
function dayNumber(date: CivilDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

function fromDayNumber(day: number): CivilDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: CivilDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Days are counted on from it, so a record's day stays away from where dates are no longer written with four digits. */
const LAST_OF_RECORDS: CivilDate = '9998-12-31';

/** The last moment of a record, for the same reason: days are counted on from moments, too. */
export const LAST_MOMENT: Instant = Date.parse(LAST_OF_RECORDS);

/** True for a day that a record may name. */
export function isRecordDate(text: string): boolean {
  return isCivilDate(text) && text >= '1000' && text <= LAST_OF_RECORDS;
}

/** Moments are counted from 1970: what ended before cannot be told when. */
export function isDayOfMoments(text: string): boolean {
  return isRecordDate(text) && text >= '1970';
}

/** True for a day that exists: `2026-02-30` is none. */
export function isCivilDate(text: string): boolean {
  // Where a month has no such day, it is one of the next, or none.
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).getUTCDate() === Number(text.slice(8));
}
