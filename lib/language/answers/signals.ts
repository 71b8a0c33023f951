/** The signs that an answer is read by. Each language has words of its own for them; what a sign weighs is the same in all. */

export const SIGNS = [
  'agrees',
  'done',
  'promises',
  'declines',
  'no need',
  'refuses',
  'cannot',
  'puts off',
  'unsure',
  'refers',
  'wants material',
  'later',
  'proposes',
  'asks back',
  'away',
  'thanks',
  'condition',
  'but',
] as const;

export type Sign = (typeof SIGNS)[number];
/** Alternatives of a regular expression, parted by ` | `; word borders are added on both sides. */
export type SignWords = Readonly<Record<Sign, string>>;

export interface FoundSign {
  sign: Sign;
  at: number;
  words: string;
}

export interface SignPattern {
  sign: Sign;
  pattern: RegExp;
}

export function compileSigns(words: SignWords): readonly SignPattern[] {
  return SIGNS.map((sign) => {
    const alternatives = words[sign].trim().replace(/\s+\|\s+/g, '|');
    return { sign, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu') };
  });
}

/** In order of the text, each sign once: where it first stands. */
export function findSigns(patterns: readonly SignPattern[], text: string): FoundSign[] {
  return patterns
    .flatMap(({ sign, pattern }) => {
      pattern.lastIndex = 0;
      const found = pattern.exec(text);
      return found ? [{ sign, at: found.index, words: found[0].trim() }] : [];
    })
    .toSorted((a, b) => a.at - b.at);
}
