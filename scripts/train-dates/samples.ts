/** Days and lone hours of the phrases in `tests/corpora/dates` as the model sees them, each with its part. */
import { readFile } from 'node:fs/promises';
import { ROLES } from '../../lib/language/dates/role.ts';
import { roleFeatures } from '../../lib/language/dates/role-features.ts';
import { readTimeOfDay } from '../../lib/language/dates/time-of-day.ts';
import { guessLanguage } from '../../lib/language/recognise-language.ts';
import { findDays } from '../../lib/language/spoken-days.ts';
import type { Role } from '../../lib/language/dates/role.ts';
import type { KnownLanguage } from '../../lib/language/recognise-language.ts';

const FOLDER = 'tests/corpora/dates';
export const FILES = ['dev.jsonl', 'dev-2.jsonl', 'dev-3.jsonl'];
const TODAY = '2026-06-10';

/** Days of a row without a due date are told of, and those in `due` are due, unless they are listed here. */
interface Row {
  text: string;
  due: string[] | null;
  told?: string[];
  refused?: string[];
  lang?: KnownLanguage;
}

export interface Sample {
  file: string;
  text: string;
  words: string;
  features: number[];
  role: Role;
}

/** `null` = the row doesn't say. */
function roleOf(row: Row, words: string, date: string | null): Role | null {
  if (row.refused?.includes(words)) return 'refused';
  if (row.told?.includes(words) || row.due === null) return 'told';
  return date !== null && row.due.includes(date) ? 'due' : null;
}

function samplesOf(file: string, row: Row): Sample[] {
  const text = row.text.replace(/\s+/g, ' ').trim();
  const language = row.lang ?? guessLanguage(text) ?? 'en';
  const days = findDays(text, { today: TODAY, language });
  const hour = days.length === 0 ? readTimeOfDay(text, language) : null;
  const named = hour ? [{ at: hour.at, text: hour.text, kind: 'hour', date: row.due?.[0] ?? null }] : days;
  const features = roleFeatures(text, named);
  return named.flatMap((day, at) => {
    const role = roleOf(row, day.text.trim(), day.date);
    return role ? [{ file, text, words: day.text, features: features[at] ?? [], role }] : [];
  });
}

export async function readSamples(files: readonly string[] = FILES): Promise<Sample[]> {
  const all = await Promise.all(
    files.map(async (file) => {
      const lines = (await readFile(`${FOLDER}/${file}`, 'utf8')).trim().split('\n');
      return lines.flatMap((line) => samplesOf(file, JSON.parse(line) as Row));
    }),
  );
  return all.flat();
}

export const answerOf = ({ role }: Sample) => ROLES.indexOf(role);
