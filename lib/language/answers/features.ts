/** A reply as named features: its runs of tokens, how it is built, what its times are to those of the ask. */
import { compareHours } from './hours.ts';
import { hourInstead } from './hour-instead.ts';
import { compareTimes } from './times.ts';
import { readReplyDays } from './reply-days.ts';
import { readSentences } from './tokens.ts';
import type { WorkingWeek } from '../../domain/time/working-days.ts';
import type { Instant } from '../../domain/rows/types.ts';
import type { KnownLanguage } from '../recognise-language.ts';
import type { TimeOfDay } from '../dates/time-of-day.ts';
import type { Sentence } from './tokens.ts';
import type { TimeTalk } from './times.ts';

export interface Feature {
  name: string;
  /** Where its words stand in the reply; -1 = nowhere. */
  at: number;
}

export interface ReplyReading {
  features: Feature[];
  times: TimeTalk;
  /** Of the asked day, as the reply has it. */
  hour: TimeOfDay | null;
}

const MANY_FEATURES = 1500;
const MANY_WORDS = 40;

const SPAN: Record<string, string> = {
  'time taken': '<T>',
  'in time': '<T>',
  'another hour': '<H>',
  'names an hour': '<H>',
  'another time': '<O>',
};

/** Runs of one to three tokens; what stands in a question, alone as well. */
function runsOf({ tokens, asks }: Sentence): Feature[] {
  const end = { name: asks ? '?' : '$', at: tokens.at(-1)?.at ?? 0 };
  const all = [{ name: '^', at: tokens[0]?.at ?? 0 }, ...tokens, end];
  return all.flatMap(({ name, at }, index) => {
    const [second, third] = [all[index + 1], all[index + 2]];
    return [
      { name, at },
      ...(second ? [{ name: `${name} ${second.name}`, at }] : []),
      ...(second && third ? [{ name: `${name} ${second.name} ${third.name}`, at }] : []),
      ...(asks ? [{ name: `${name}?`, at }] : []),
    ];
  });
}

const isClass = (name: string) => /^[#<]/.test(name);

/** What the first sentence says weighs otherwise than what the last one says. */
function placesOf(sentences: readonly Sentence[]): Feature[] {
  return sentences.flatMap(({ tokens }, index) => {
    const place = index === 0 ? 'first' : index === sentences.length - 1 ? 'last' : null;
    return place === null
      ? []
      : tokens.flatMap(({ name, at }) => (isClass(name) ? [{ name: `${place} ${name}`, at }] : []));
  });
}

/** The first class of each clause. */
function openingsOf({ tokens }: Sentence): Feature[] {
  let opened = false;
  return tokens.flatMap(({ name, at }) => {
    if (name === ',') opened = false;
    if (opened || !isClass(name)) return [];
    opened = true;
    return [{ name: `opens ${name}`, at }];
  });
}

/** What the classes blur, single words may still tell. */
function wordsOf({ tokens }: Sentence): Feature[] {
  return tokens.flatMap(({ name, at, word }) => (word && name !== word ? [{ name: `'${word}`, at }] : []));
}

function formOf(sentences: readonly Sentence[]): string {
  const questions = sentences.filter(({ asks }) => asks).length;
  return questions === 0 ? 'tells' : questions === sentences.length ? 'only asks' : 'asks too';
}

/** How it is built, and that beside what sort of words the ask is made of. */
function shapeOf(ask: readonly Sentence[], sentences: readonly Sentence[], times: readonly string[]): string[] {
  const form = formOf(sentences);
  const count = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const asked = ask.flatMap(({ tokens }) => tokens.flatMap(({ name }) => (isClass(name) ? [name] : [])));
  return [
    form,
    count <= 2 ? 'one or two words' : count <= 6 ? 'few words' : count > MANY_WORDS ? 'many words' : 'some words',
    `ends ${sentences.at(-1)?.asks ? 'asking' : 'telling'}`,
    ...asked.flatMap((name) => [...times, form].map((sign) => `asked ${name}: ${sign}`)),
  ];
}

export interface ReplyOptions {
  now: Instant;
  zone?: string;
  /** The rep's own, by which working days are counted; absent = Monday to Friday. */
  week?: WorkingWeek | undefined;
}

/** `text` and `ask` with straight apostrophes. */
export function readReply(ask: string, text: string, language: KnownLanguage, options: ReplyOptions): ReplyReading {
  const read = (words: string) => readReplyDays(words, { ...options, language });
  const asked = read(ask);
  const times = compareTimes(ask, asked, { text, days: read(text) });
  const hours = times.signs.length > 0 ? [] : compareHours(asked, ask, text, language);
  const signs = [...times.signs, ...hours];
  const spans = signs.map(({ name, words, at }) => ({ name: SPAN[name] ?? '<D>', at, end: at + words.length }));
  const sentences = readSentences(text, spans, language);
  const spoken = signs.length > 0 ? signs.map(({ name, at }) => ({ name, at })) : [{ name: 'no time', at: -1 }];
  const shape = shapeOf(
    readSentences(ask, [], language),
    sentences,
    spoken.map(({ name }) => name),
  );
  const all = [
    ...spoken,
    ...shape.map((name) => ({ name, at: -1 })),
    ...sentences.flatMap(runsOf),
    ...sentences.flatMap(wordsOf),
    ...placesOf(sentences),
    ...sentences.flatMap(openingsOf),
    ...sentences.flatMap(({ idioms }) => idioms),
  ];
  const seen = new Map<string, Feature>();
  for (const feature of all) if (!seen.has(feature.name) && seen.size < MANY_FEATURES) seen.set(feature.name, feature);
  return { features: [...seen.values()], times, hour: asked.length > 1 ? null : hourInstead(text, hours) };
}
