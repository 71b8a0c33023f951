/** A reply as named features: which signs it has, which comes first, what its times are to those of the ask. */
import { readDays } from '../spoken-days.ts';
import { readTimeOfDay } from '../dates/time-of-day.ts';
import { ENGLISH_SIGNS } from './signs/en.ts';
import { FRENCH_SIGNS } from './signs/fr.ts';
import { GERMAN_SIGNS } from './signs/de.ts';
import { PORTUGUESE_SIGNS } from './signs/pt.ts';
import { grammarOf } from './grammar.ts';
import { compileSigns, findSigns } from './signals.ts';
import { SPANISH_SIGNS } from './signs/es.ts';
import { compareTimes } from './times.ts';
import type { Instant } from '../../domain/types.ts';
import type { KnownLanguage } from '../reply-language.ts';
import type { SignPattern } from './signals.ts';
import type { SpokenDay } from '../spoken-days.ts';
import type { TimeTalk } from './times.ts';

export interface Feature {
  name: string;
  /** Where its words stand in the reply; -1 = nowhere. */
  at: number;
}

export interface ReplyReading {
  features: Feature[];
  times: TimeTalk;
}

const PATTERNS: Record<KnownLanguage, readonly SignPattern[]> = {
  en: compileSigns(ENGLISH_SIGNS),
  de: compileSigns(GERMAN_SIGNS),
  fr: compileSigns(FRENCH_SIGNS),
  es: compileSigns(SPANISH_SIGNS),
  pt: compileSigns(PORTUGUESE_SIGNS),
};
const MINOR = new Set(['thanks', 'but', 'condition', 'proposes']);
const QUESTION_WORD =
  /(?<!\p{L})(?:who|what|which|how|when|where|wer|was|welche\p{L}*|wie|wann|qui|quels?|quelles?|combien|comment|quand|quién\p{L}*|qué|cuál\p{L}*|cuánt\p{L}*|cuándo|quem|qual|quais|quanto\p{L}*|quando)(?!\p{L})[^.?!]*\?/iu;
/** Before the name of a feature that is a single word. */
export const WORD = 'word: ';
const MANY_WORDS = 300;
const THUMB = /[👍👌✅🙌]/u;

function formOf(text: string, askWords: string): string[] {
  const sentences = text.split(/(?<=[.?!])\s+|\n+/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const questions = sentences.filter((part) => part.trimEnd().endsWith('?')).length;
  const words = text.split(/\s+/).filter(Boolean).length;
  return [
    ...(sentences.length > 0 && questions === sentences.length ? ['only a question'] : []),
    ...(questions > 0 && questions < sentences.length ? ['a question too'] : []),
    ...(words <= 3 ? ['few words'] : []),
    ...(words > 40 ? ['many words'] : []),
    ...(/\d/.test(text) ? ['figures'] : []),
    ...(questions === 0 && QUESTION_WORD.test(askWords) ? ['told what was asked'] : []),
    ...(THUMB.test(text) ? ['thumb'] : []),
  ];
}

/** "9 is too early, 10:30?" names an hour and no day. */
function hourAlone(text: string, language: KnownLanguage, times: TimeTalk, asked: readonly SpokenDay[]): Feature[] {
  if (times.signs.length > 0) return [];
  const time = readTimeOfDay(text, language);
  if (!time || asked.length === 0) return [];
  const same = asked.some((day) => day.time?.time === time.time);
  return [
    { name: same ? 'time taken' : asked.some((day) => day.time) ? 'another hour' : 'names an hour', at: time.at },
  ];
}

/** What the signs miss, single words may still tell. */
function wordsOf(text: string): Feature[] {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  return [...new Set(words)].slice(0, MANY_WORDS).map((word) => ({ name: `${WORD}${word}`, at: -1 }));
}

/** `text` and `ask` with straight apostrophes. */
export function readReply(
  ask: string,
  text: string,
  language: KnownLanguage,
  options: { now: Instant; zone?: string },
): ReplyReading {
  const read = (words: string) => readDays(words, { ...options, language });
  const asked = read(ask);
  const times = compareTimes(asked, ask, { text, days: read(text) });
  const signs = findSigns(PATTERNS[language], times.rest);
  const first = signs.find(({ sign }) => !MINOR.has(sign));
  const about = signs.map(({ sign, at }) => ({ name: sign as string, at }));
  const spoken = [...times.signs, ...hourAlone(text, language, times, asked)].map(({ name, at }) => ({ name, at }));
  const form = formOf(text, ask).map((name) => ({ name, at: -1 }));
  const none = signs.length === 0 && spoken.length === 0 ? [{ name: 'says none of it', at: -1 }] : [];
  const all = [
    ...about,
    ...(first ? [{ name: `first: ${first.sign}`, at: first.at }] : []),
    ...spoken,
    ...form,
    ...grammarOf(ask, times.rest, language),
    ...none,
    ...wordsOf(text),
  ];
  return { features: all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index), times };
}
