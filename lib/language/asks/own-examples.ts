/** The rep's own corrections: what is nearly the same sentence follows them, what is similar leans to them. */
import { fold } from './fold.ts';
import type { OwnExample } from './reading.ts';

export interface Remembered {
  example: OwnExample;
  words: ReadonlySet<string>;
}

export interface Likeness {
  example: OwnExample;
  /** 1 = the same words. */
  likeness: number;
}

/** From here on it is taken to be the same sentence. */
export const NEARLY_EQUAL = 0.85;
/** Below this it says nothing. */
const SIMILAR = 0.5;
/** The newest are the ones that count. */
const MOST_EXAMPLES = 500;

/** Numbers, names and case don't make a sentence another one. Pairs of words hold the order. */
function wordsOf(text: string): Set<string> {
  const words = fold(text)
    .replace(/[§¤]+/g, 'x')
    .replace(/\d+/g, '0')
    .match(/[a-z]+(?:'[a-z]+)?|0|\?/g)
    ?.slice(0, 60);
  if (!words) return new Set();
  return new Set(words.flatMap((word, at) => [word, `${word} ${words[at + 1] ?? '.'}`]));
}

export function remember(examples: readonly OwnExample[]): Remembered[] {
  return examples
    .slice(-MOST_EXAMPLES)
    .map((example) => ({ example, words: wordsOf(example.text) }))
    .filter(({ words }) => words.size > 0);
}

/** The most alike; of equals the newest, which stands last. */
export function findAlike(text: string, remembered: readonly Remembered[]): Likeness | null {
  if (remembered.length === 0) return null;
  const words = wordsOf(text);
  let best: Likeness | null = null;
  for (const { example, words: known } of remembered) {
    const smaller = Math.min(words.size, known.size);
    if (smaller < SIMILAR * Math.max(words.size, known.size)) continue;
    let shared = 0;
    for (const word of words) if (known.has(word)) shared += 1;
    const likeness = shared / (words.size + known.size - shared);
    if (likeness >= SIMILAR && likeness >= (best?.likeness ?? 0)) best = { example, likeness };
  }
  return best;
}
