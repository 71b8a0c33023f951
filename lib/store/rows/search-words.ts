/** The words under which a record is found. Questions are cut the same way, then looked up as prefixes on `ix.words`. */
import { foldText } from '../../domain/identity/names.ts';

const LONGEST_WORD = 30;
const MOST_WORDS = 80;
/** Where a word may begin in writing without spaces; of a syllable of Hangul, which folding takes apart, its first sign. */
const BEGINNING = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u1100-\u1112]/gu;
/** First names that stand behind another one in one word. */
const SECOND =
  /(?<=.{3})(?:marie|maria|lore|lotte|luise|louise|rose|lena|lisa|liese|sophie|kathrin|heinz|peter|jurgen|jorg|dieter|joachim|carlo|luca|marco|franco|paolo|piero)$/;

/** Folded words in order of appearance, each once: `"Müller & Söhne"` → `["muller", "sohne"]`. */
export function searchWords(...texts: (string | null)[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of foldText(text ?? '').match(/[\p{L}\p{N}]+/gu) ?? []) {
      if (words.size >= MOST_WORDS) return [...words];
      words.add(word.slice(0, LONGEST_WORD));
    }
  }
  return [...words];
}

function within(word: string): string[] {
  const starts = [...word.matchAll(BEGINNING)].map(({ index }) => index).filter((at) => at > 0);
  const second = SECOND.exec(word);
  return [...starts.map((at) => word.slice(at)), ...(second ? [second[0]] : [])];
}

/** Of names: those words, and what stands within them: `山田太郎` is found by `太郎`, `Annemarie` by `Marie`. */
export function nameWords(...texts: (string | null)[]): string[] {
  const words = searchWords(...texts);
  return [...new Set([...words, ...words.flatMap(within)])].slice(0, MOST_WORDS);
}
