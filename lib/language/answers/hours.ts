/** The hours of a reply that names no day, against those of the ask: "9 is too early, 10:30?" */
import { readTimeOfDay } from '../dates/time-of-day.ts';
import { isRefused } from './times.ts';
import type { KnownLanguage } from '../recognise-language.ts';
import type { SpokenDay } from '../spoken-days.ts';
import type { TimeOfDay } from '../dates/time-of-day.ts';
import type { TimeSign } from './times.ts';

export interface HourSign extends TimeSign {
  hour: TimeOfDay;
}

const MOST_HOURS = 4;

function readHours(text: string, language: KnownLanguage): TimeOfDay[] {
  const found: TimeOfDay[] = [];
  let rest = text;
  while (found.length < MOST_HOURS) {
    const hour = readTimeOfDay(rest, language);
    if (!hour) break;
    found.push(hour);
    const end = hour.at + hour.text.length;
    rest = `${rest.slice(0, hour.at)}${' '.repeat(hour.text.length)}${rest.slice(end)}`;
  }
  return found;
}

/** `asked` are the days of the ask. */
export function compareHours(
  asked: readonly SpokenDay[],
  ask: string,
  text: string,
  language: KnownLanguage,
): HourSign[] {
  const offered = readHours(ask, language).map(({ time }) => time);
  if (asked.length === 0 && offered.length === 0) return [];
  const other = offered.length > 0 ? 'another hour' : 'names an hour';
  return readHours(text, language).map((hour) => ({
    name: isRefused(text, hour.at) ? 'hour refused' : offered.includes(hour.time) ? 'time taken' : other,
    words: hour.text,
    at: hour.at,
    hour,
  }));
}
