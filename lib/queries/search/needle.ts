/** A word to look for: as the beginning of a word, or as one with a slip of the finger in it. */
import { foldText } from '../../domain/identity/names.ts';
import { searchWords } from '../../store/rows/search-words.ts';
import { isNear } from './is-near.ts';

export interface Needle {
  word: string;
  /** Ranges of the word index begin with these. */
  beginnings: string[];
  /** 2 = the very word, 1 = its beginning, 0.5 = nearly its beginning, 0 = another word. */
  weigh(found: string): number;
}

const MOST_WORDS = 6;
/** Shorter words have too many neighbours; those up to the second length are meant whole. */
const SHORTEST_NEAR = 4;
const SHORTEST_BEGINNING = 6;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** A company is known by its domain; what stands around it in a pasted address is nobody's. */
const AROUND_DOMAIN = /\bhttps?:\/\/(?:www\.)?([^\s/?#]+)\S*|\bwww\./gi;

/** Single letters beside longer words say too little to look for. */
export function exactNeedles(text: string): Needle[] {
  const words = searchWords(text.replace(AROUND_DOMAIN, '$1')).slice(0, MOST_WORDS);
  const telling = words.filter((word) => word.length > 1);
  return (telling.length > 0 ? telling : words).map((word) => {
    const ways = [word, ...umlautsOf(word, text)];
    return {
      word,
      beginnings: ways,
      weigh: (found) => Math.max(...ways.map((way, at) => weighExact(found, way) - at * LESS)),
    };
  });
}

/** Written otherwise it is the same name, and yet not the very word. */
const LESS = 0.1;

/** "Mueller" is found by "müller", and "Müller", which is kept as `muller`, by "mueller". */
function umlautsOf(word: string, text: string): string[] {
  const plain = word.replace(/(?<![aeq])([aou])e/g, '$1');
  if (plain !== word) return plain.length < SHORTEST_NEAR ? [] : [plain];
  if (!/[äöü]/i.test(text)) return [];
  const [typed = word] =
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((one) => foldText(one) === word) ?? [];
  const spelled = foldText(typed.replace(/[äöü]/g, (letter) => `${foldText(letter)}e`));
  return spelled === word ? [] : [spelled];
}

/** Those words with one letter wrong, missing, too many or swapped. A short word stays as it is. */
export function nearNeedles(needles: readonly Needle[]): Needle[] {
  return needles.map((needle) => {
    const { word } = needle;
    if (word.length < SHORTEST_NEAR) return needle;
    const whole = word.length < SHORTEST_BEGINNING;
    return {
      word,
      beginnings: oneSlip(word),
      weigh: (found) => weighExact(found, word) || (isNear(found, word, whole) ? 0.5 : 0),
    };
  });
}

/** The best weight that any of the words gives; 0 = none of them is meant. */
export function weighWords(words: readonly string[], needle: Needle): number {
  return words.reduce((best, word) => Math.max(best, needle.weigh(word)), 0);
}

function weighExact(found: string, word: string): number {
  if (found === word) return 2;
  return found.startsWith(word) ? 1 : 0;
}

function oneSlip(word: string): string[] {
  const slips = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of LETTERS) slips.add(before + letter + after);
    if (after === '') continue;
    slips.add(before + after.slice(1));
    for (const letter of LETTERS) slips.add(before + letter + after.slice(1));
    if (after.length > 1) slips.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  slips.delete(word);
  return [...slips].sort();
}
