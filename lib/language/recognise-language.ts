/**
 * Which of the five languages a text is in, by its small words and the endings of its longer ones. The words are lists in
 * `scripts/train-asks/lexicon`, packed by `npm run train:asks`.
 */

import { languagesOf } from './asks/lexicon.ts';

export type KnownLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt';
type Known = KnownLanguage | 'other';

const LANGUAGES: readonly Known[] = ['en', 'de', 'fr', 'es', 'pt', 'other'];
const LETTERS: [RegExp, Partial<Record<Known, number>>][] = [
  [/[äöü]/g, { de: 0.6, other: 0.3 }],
  [/ß/g, { de: 2 }],
  [/[çêèùûîœ]/g, { fr: 0.6 }],
  [/[ãõ]/g, { pt: 1.5 }],
  [/ç/g, { pt: 0.5, fr: 0.2 }],
  [/ñ|¿|¡/g, { es: 2 }],
  [/[áíóú]/g, { es: 0.4, pt: 0.4 }],
  [/[łżźąęśćńőűřěščžđğışțșæåø]/g, { other: 1.5 }],
  [/ò|ì|(?<=\p{L})à(?!\p{L})/gu, { other: 0.5 }],
];
const ENDINGS: [RegExp, Partial<Record<Known, number>>][] = [
  [/(?:ing|tion|ly|ed|n't)$/, { en: 0.5 }],
  [/(?:ung|lich|keit|isch|schaft|ieren|chen)$/, { de: 0.7 }],
  [/(?:ment|eux|aise|ez|eau|tion)$/, { fr: 0.4 }],
  [/(?:ción|ciones|dad|[ai]eron|aron|iento|amos|ando|iendo|mente)$/, { es: 0.6 }],
  [/(?:ção|ções|ões|dade|amos|ando|endo|mente|[eo]u|ei|[áí]vel|agem|ê)$|lh|nh/, { pt: 0.6 }],
  [/(?:zione|zioni|ità|iamo|lijk|heid|ingen)$/, { other: 0.8 }],
];
const NOT_ASCII = /[^\0-\x7f]/;
const SHORT = 12;
const PRIOR = 0.45;
/** By how much a guess must lead. */
const LEAST = 0.2;
const MOST_WORDS = 300;
const LONGEST = 4000;

type Scores = Record<Known, number>;

function add(scores: Scores, values: Partial<Scores>, times = 1): void {
  for (const language of LANGUAGES) scores[language] += (values[language] ?? 0) * times;
}

function scoresOf(text: string, words: readonly string[]): Scores {
  const scores = { en: 0, de: 0, fr: 0, es: 0, pt: 0, other: 0 };
  for (const word of words) {
    const bits = languagesOf(word);
    const votes = LANGUAGES.filter((_, at) => (bits >> at) % 2 === 1);
    // One that several share says little of each.
    if (bits) for (const language of votes) scores[language] += 1 / votes.length;
    else if (word.length >= 5) for (const [pattern, values] of ENDINGS) if (pattern.test(word)) add(scores, values);
  }
  if (!NOT_ASCII.test(text)) return scores;
  for (const [pattern, values] of LETTERS) {
    const found = text.match(pattern)?.length ?? 0;
    if (found > 0) add(scores, values, Math.min(found, 3 + words.length / 8));
  }
  return scores;
}

/** Words without addresses, placeholders and numbers. */
function wordsOf(text: string): string[] {
  const plain = /[@{[]|https?:/.test(text)
    ? text.replace(/https?:\S+|[\w.+-]{1,64}@\S+|\{\{[^{}]*\}\}|\[[^[\]\n]{1,60}\]/g, ' ')
    : text;
  return (
    plain
      .replaceAll('’', "'")
      .match(/\p{L}+(?:['-]\p{L}+)*/gu)
      ?.slice(0, MOST_WORDS) ?? []
  );
}

/** Cyrillic, Greek, Arabic, Chinese and the rest. */
function isForeignScript(text: string): boolean {
  if (!NOT_ASCII.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin / letters < 0.7;
}

interface Ranking {
  words: number;
  /** Best first. */
  ranked: [Known, number][];
}

function rank(text: string, prior: number): Ranking {
  const words = wordsOf(text);
  const scores = scoresOf(text, words);
  // Few words say little: most of what is read is English.
  if (words.length <= SHORT) scores.en += prior;
  const ranked = LANGUAGES.map((language): [Known, number] => [language, scores[language]]);
  return { words: words.length, ranked: ranked.toSorted((a, b) => b[1] - a[1]) };
}

/** Of a few words: `null` = another one, `undefined` = it doesn't say. */
export function guessLanguage(given: string): KnownLanguage | null | undefined {
  const text = given.slice(0, LONGEST).toLowerCase();
  if (isForeignScript(text)) return null;
  const [best, second] = rank(text, 0).ranked;
  if (!best || !second || best[1] - second[1] < LEAST) return undefined;
  return best[0] === 'other' ? null : best[0];
}

/** `null` = none of the five, or too mixed to say. A text too short to tell is read as English unless it looks foreign. */
export function recogniseLanguage(given: string): KnownLanguage | null {
  const text = given.slice(0, LONGEST).toLowerCase();
  if (isForeignScript(text)) return null;
  const { words, ranked } = rank(text, PRIOR);
  const [best, second] = ranked;
  if (!best || !second || best[1] === 0)
    return /[^\p{ASCII}\p{P}\p{S}\p{N}\p{Extended_Pictographic}\s]/u.test(text) ? null : 'en';
  const [language, score] = best;
  if (language === 'other') return null;
  // A long text in which hardly any small word is known is in none of them.
  if (words > SHORT && score / words < 0.12) return null;
  if (words > SHORT && score - second[1] < 0.25 * score && score / words < 0.3) return null;
  return language;
}
