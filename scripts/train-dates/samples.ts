/**
 * Days and lone hours of the phrases in `tests/corpora/dates` as the model sees them, each with its part; and days of asks,
 * which are due: the phrases were written for what is not.
 */
import { readdir, readFile } from 'node:fs/promises';
import { ROLES } from '../../lib/language/dates/role.ts';
import { roleFeatures } from '../../lib/language/dates/role-features.ts';
import { readTimeOfDay } from '../../lib/language/dates/time-of-day.ts';
import { guessLanguage } from '../../lib/language/recognise-language.ts';
import { findDays } from '../../lib/language/spoken-days.ts';
import type { Role } from '../../lib/language/dates/role.ts';
import type { KnownLanguage } from '../../lib/language/recognise-language.ts';

const FOLDER = 'tests/corpora/dates';
export const FILES = [
  'dev.jsonl',
  'dev-2.jsonl',
  'dev-3.jsonl',
  'dev-4.jsonl',
  'dev-5.jsonl',
  'dev-6.jsonl',
  'dev-7.jsonl',
  'dev-8.jsonl',
  'dev-9.jsonl',
  'dev-10.jsonl',
];
const ASKS = 'tests/corpora/asks/train';
/** All of them would outweigh the phrases: read by the other file, more days were taken for due that are not. */
const ONE_ASK_IN = 2;
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
  const named = hour ? [{ at: hour.at, text: hour.text, kind: 'hour' }] : days;
  const features = roleFeatures(text, named, TODAY);
  return named.flatMap((day, at) => {
    const role = roleOf(row, day.text.trim(), days[at]?.date ?? row.due?.[0] ?? null);
    return role ? [{ file, text, words: day.text, features: features[at] ?? [], role }] : [];
  });
}

interface AskRow {
  text: string;
  label: string;
  lang?: KnownLanguage;
}

/** The day of an ask that names one and no more. */
function askedFor(file: string, { text, lang = 'en' }: AskRow): Sample[] {
  const days = findDays(text, { today: TODAY, language: lang });
  const [features] = days.length === 1 ? roleFeatures(text, days, TODAY) : [];
  return features ? [{ file, text, words: days[0]?.text ?? '', features, role: 'due' }] : [];
}

async function readRows<T>(path: string): Promise<T[]> {
  const lines = (await readFile(path, 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}

async function readAsks(): Promise<Sample[]> {
  const names = (await readdir(ASKS)).toSorted();
  const files = await Promise.all(names.map((name) => readRows<AskRow>(`${ASKS}/${name}`)));
  const asks = files.flat().filter(({ label }) => label === 'A');
  return asks.flatMap((row) => askedFor(ASKS, row)).filter((_, at) => at % ONE_ASK_IN === 0);
}

/** Phrases of all files, and days of asks behind them. */
export async function readSamples(): Promise<Sample[]> {
  const phrases = await Promise.all(
    FILES.map(async (file) => (await readRows<Row>(`${FOLDER}/${file}`)).flatMap((row) => samplesOf(file, row))),
  );
  return [...phrases.flat(), ...(await readAsks())];
}

export const answerOf = ({ role }: Sample) => ROLES.indexOf(role);
