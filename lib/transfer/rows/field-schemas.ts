/** What the fields of rows may hold in a file. */
import * as v from 'valibot';
import { kind } from '../../contract/choices.ts';
import { LAST_MOMENT } from '../../domain/time/civil-date.ts';

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
export const line = v.pipe(v.string(), v.maxLength(1000));
export const prose = v.pipe(v.string(), v.maxLength(20_000));
export const lines = v.pipe(v.array(line), v.maxLength(500));
/** Folded from a line: one sign may become eighteen. */
export const folded = v.pipe(v.string(), v.maxLength(20_000));
export const ids = v.pipe(v.array(id), v.maxLength(500));
/** Half a year behind what a command takes: what ended on the last day, or was put aside on it, lies there. */
const LAST_IN_FILE = LAST_MOMENT + 180 * 86_400_000;
export const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_IN_FILE));
/** Tables of elsewhere have brought in deals that ended before 1970. */
export const anyInstant = v.pipe(v.number(), v.integer(), v.minValue(-62_167_219_200_000), v.maxValue(LAST_IN_FILE));
export const civilDate = v.pipe(v.string(), v.isoDate());
export const sample = v.exactOptional(v.literal(true));
export const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

export const link = v.nullable(v.strictObject({ url: v.pipe(line, v.url(), v.startsWith('https://')), label: line }));
export const maybeKind = v.nullable(kind);
