/** What a word is about, whatever its language. */
import { CONCEPTS } from './concept-words.ts';

const EXACT = new Map<string, string[]>();
const BEGINNINGS = new Map<string, string[]>();
for (const [concept, words] of Object.entries(CONCEPTS))
  for (const word of new Set(words.split(' '))) {
    const [known, form] = word.endsWith('-') ? [BEGINNINGS, word.slice(0, -1)] : [EXACT, word];
    known.set(form, [...(known.get(form) ?? []), concept]);
  }
const SHORTEST = 4;

/** What a folded word is about; mostly nothing. */
export function conceptsOf(word: string): readonly string[] {
  const bare = word.replace(/^(?:[cdjlmnst]|qu)'/, '');
  const exact = EXACT.get(bare);
  if (exact) return exact;
  for (let length = bare.length; length >= SHORTEST; length -= 1) {
    const found = BEGINNINGS.get(bare.slice(0, length));
    if (found) return found;
  }
  return [];
}
