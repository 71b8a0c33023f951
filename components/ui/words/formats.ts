/** Intl's formats, each made once: making one takes longer than a hundred uses, and rows of a list use them. */
import { regionOf } from '../../../lib/domain/rows/languages.ts';
import type { Language } from '../../../lib/domain/rows/languages.ts';

const numbers = new Map<string, NumberWords>();
const dates = new Map<string, Intl.DateTimeFormat>();
const distances = new Map<string, Intl.RelativeTimeFormat>();
const lists = new Map<string, Intl.ListFormat>();

interface NumberWords {
  format: (value: number) => string;
}

/** With a minus of the width of a plus: in most of our languages Intl draws it as a hyphen. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): NumberWords {
  return once(numbers, `${locale} ${JSON.stringify(options)}`, () => {
    const format = new Intl.NumberFormat(locale, options);
    return { format: (value) => format.format(value).replace('-', '\u2212') };
  });
}

export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)} ${options.timeZone ?? whereWeAre()}`;
  return once(dates, key, () => new Intl.DateTimeFormat(locale, options));
}

/** A format keeps the zone that it was made in, and a rep travels: how the clock stands here, in winter and in summer. */
function whereWeAre(): string {
  const year = new Date().getFullYear();
  return [0, 6].map((month) => new Date(year, month).getTimezoneOffset()).join();
}

/** "in 9 days", "tomorrow". */
export function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  return once(distances, locale, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
}

/** "1, 3 and 4", as days are written: English of most of the world puts no comma before the last. */
export function listFormat(language: Language): Intl.ListFormat {
  return once(lists, language, () => new Intl.ListFormat(regionOf(language), { type: 'conjunction' }));
}

function once<T>(made: Map<string, T>, key: string, make: () => T): T {
  const known = made.get(key);
  if (known) return known;
  const format = make();
  made.set(key, format);
  return format;
}
