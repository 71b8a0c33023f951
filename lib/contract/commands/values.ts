/** The values that commands are made of. */
import * as v from 'valibot';
import { isDayOfMoments, isRecordDate, LAST_MOMENT } from '../../domain/time/civil-date.ts';
import { MOST_VALUE } from '../../domain/limits/deal-value.ts';
import { kind, sentenceLabel } from '../choices.ts';

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
export const line = v.pipe(v.string(), v.trim(), v.maxLength(300));
/** Something to be seen of it: a zero-width space alone is no name. */
export const name = v.pipe(v.string(), v.trim(), v.regex(/[^\s\p{C}]/u), v.maxLength(300));
export const prose = v.pipe(v.string(), v.trim(), v.maxLength(5000));
/** What somebody said or wrote, as they did. */
export const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));
/** Of what was asked for where nobody can say any more how. */
export const wordsOrNone = v.pipe(v.string(), v.trim(), v.maxLength(2000));
/** What one account or contact is known by: domains, pages, ids. */
export const keys = v.pipe(v.array(line), v.maxLength(20));
export const civilDate = v.pipe(v.string(), v.check(isRecordDate));
/** A day of which the moment is kept. */
export const pastDay = v.pipe(v.string(), v.check(isDayOfMoments));
/** `HH:MM` */
export const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const due = v.nullable(
  v.strictObject({
    date: civilDate,
    time: v.optional(clock),
    zone: v.optional(v.pipe(v.string(), v.maxLength(60))),
  }),
);
export const value = v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_VALUE));
/** Three letters, as in ISO 4217. */
export const currency = v.pipe(v.string(), v.toUpperCase(), v.regex(/^[A-Z]{3}$/));
export const email = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(254), v.includes('@'));
/** See `queries/page/message-key`. */
export const messageKey = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
/** What the words were taken for. */
export const found = v.strictObject({
  label: sentenceLabel,
  kind: v.nullable(kind),
  probability: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
export const link = v.nullable(
  v.strictObject({ url: v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(1000)), label: line }),
);
/** Up to where days can still be counted on from it. */
export const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_MOMENT));
