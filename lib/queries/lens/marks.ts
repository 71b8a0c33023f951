/** Which of the rep's words on a draft belongs to which of its sentences. */
import { isAsk } from '../../domain/detector/judging.ts';
import type { Judgement } from '../../domain/rows/types.ts';
import type { ReadSentence } from '../../language/asks/analyse.ts';
import { findAlike, NEARLY_EQUAL, remember } from '../../language/asks/own-examples.ts';
import { sentenceKey } from '../../store/under-way/marks.ts';

/** From here on it is the same sentence in other words, where it does the same and the one that was judged has gone. */
const PUT_OTHERWISE = 0.6;

/**
 * Exactly the same sentence first, however often it stands there; else one that was changed a little since: a day, a name, a
 * slip of the pen; else, of what was confirmed, what it has become in other words. Such a mark belongs to one sentence.
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
  const byKey = new Map(marks.toReversed().map((mark) => [sentenceKey(mark.text), mark]));
  for (const sentence of sentences) give(sentence, byKey.get(sentenceKey(sentence.text)));
  const giveAlike = (least: number, fits: (sentence: ReadSentence, mark: Judgement) => boolean): void => {
    for (const sentence of sentences) {
      if (free.size === 0) break;
      if (matched.has(sentence)) continue;
      const left = [...free].filter((mark) => fits(sentence, mark));
      const alike = findAlike(sentence.text, remember(left));
      if (alike && alike.likeness >= least) give(sentence, alike.example as Judgement);
    }
  };
  giveAlike(NEARLY_EQUAL, () => true);
  // Confirmed and then put in other words, it still asks for the same; what was dismissed may ask by now.
  giveAlike(PUT_OTHERWISE, isStillSaid);
  return matched;
}

function isStillSaid({ label, kind, shown }: ReadSentence, mark: Judgement): boolean {
  if (label === 'promise') return mark.label === 'promise';
  return shown && isAsk(label) && isAsk(mark.label) && (kind === mark.kind || kind === mark.foundKind);
}
