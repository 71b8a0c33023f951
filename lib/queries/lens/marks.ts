/** Which of the rep's words on a draft belongs to which of its sentences. */
import type { Judgement } from '../../domain/rows/types.ts';
import type { ReadSentence } from '../../language/asks/analyse.ts';
import { findAlike, NEARLY_EQUAL, remember } from '../../language/asks/own-examples.ts';
import { sentenceKey } from '../../store/under-way/marks.ts';

/**
 * Exactly the same sentence first, however often it stands there; else one that was changed a little since: a day, a name, a
 * slip of the pen. Such a mark belongs to one sentence.
 */
export function matchMarks(
  sentences: readonly ReadSentence[],
  marks: readonly Judgement[],
): ReadonlyMap<ReadSentence, Judgement> {
  const free = new Set(marks);
  const matched = new Map<ReadSentence, Judgement>();
  const give = (sentence: ReadSentence, mark: Judgement | undefined): void => {
    if (!mark) return;
    matched.set(sentence, mark);
    free.delete(mark);
  };
  for (const sentence of sentences) {
    const key = sentenceKey(sentence.text);
    give(
      sentence,
      marks.find((mark) => sentenceKey(mark.text) === key),
    );
  }
  for (const sentence of sentences) {
    if (free.size === 0) break;
    if (matched.has(sentence)) continue;
    const left = [...free];
    const alike = findAlike(sentence.text, remember(left));
    if (alike && alike.likeness >= NEARLY_EQUAL) give(sentence, alike.example as Judgement);
  }
  return matched;
}
