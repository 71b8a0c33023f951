/** A due date in plain words, or as the field writes it. Asks nothing of the book. */
import type { DueReading } from '../../contract/views.ts';
import { isRecordDate } from '../../domain/time/civil-date.ts';
import { readDue } from '../../language/due-date.ts';
import { clockOf } from '../env.ts';
import type { Answer } from '../env.ts';
import { known } from '../read/reading.ts';

/** Nobody says a day of last year for one that is due; a record of then has it all the same. */
const WRITTEN = /^(\d{4}-\d\d-\d\d)(?: ((?:[01]\d|2[0-3]):[0-5]\d))?$/;

export const answerReadDue: Answer<{ text: string }, DueReading> = (_book, env, { text }) => {
  const clock = clockOf(env);
  const said = readDue(text, { ...clock, language: env.language });
  return known(said.ok ? said : readWritten(text.trim(), clock.zone));
};

function readWritten(text: string, zone: string | undefined): DueReading {
  const [, date = '', time] = WRITTEN.exec(text) ?? [];
  if (!isRecordDate(date)) return { ok: false };
  const hour = time === undefined ? {} : { time, ...(zone === undefined ? {} : { zone }) };
  return { ok: true, due: { date, ...hour }, ambiguous: false, text };
}
