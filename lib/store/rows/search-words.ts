/** The words under which a record is found. Questions are cut the same way, then looked up as prefixes on `ix.words`. */
import { foldText } from '../../domain/identity/names.ts';

const LONGEST_WORD = 30;
const MOST_WORDS = 80;

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
