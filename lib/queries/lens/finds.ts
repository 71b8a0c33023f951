/** The sentences of a draft that are shown, and those that the rep may point at. */
import type { LensFind, LensSentence } from '../../contract/views.ts';
import { isAsk } from '../../domain/detector/judging.ts';
import type { Commitment, Judgement, Process, SentenceLabel } from '../../domain/rows/types.ts';
import type { ReadSentence } from '../../language/asks/analyse.ts';
import { readAmount } from '../../language/amount.ts';
import { isSameWords } from '../../store/reading/duplicates.ts';
import { kindName } from '../view/stage-marks.ts';
import { matchMarks } from './marks.ts';

interface FindSources {
  sentences: readonly ReadSentence[];
  marks: readonly Judgement[];
  process: Process;
  /** Of the draft's deal, recorded from this draft. */
  recorded: readonly Commitment[];
}

const MOST_REST = 40;
/** Fewer words are a greeting, a name, half a sentence. */
const LEAST_WORDS = 3;

export function findsOf(sources: FindSources): { found: LensFind[]; rest: LensSentence[] } {
  const marks = matchMarks(sources.sentences, sources.marks);
  const found: LensFind[] = [];
  const rest: LensSentence[] = [];
  for (const sentence of sources.sentences) {
    const mark = marks.get(sentence) ?? null;
    if (isShown(sentence, mark)) found.push(findOf(sentence, mark, sources));
    else if (sentence.text.split(/\s+/).length >= LEAST_WORDS) rest.push(sentenceOf(sentence, mark));
  }
  rest.sort((a, b) => b.found.probability - a.found.probability);
  return { found, rest: rest.slice(0, MOST_REST) };
}

/** The rep's word goes before ours; promises are said as clearly as asks, or not at all. */
function isShown(sentence: ReadSentence, mark: Judgement | null): boolean {
  const label = mark?.label ?? sentence.label;
  if (label === 'promise') return true;
  return isAsk(label) && (mark !== null || sentence.shown);
}

function sentenceOf({ text, start, end, ...read }: ReadSentence, mark: Judgement | null): LensSentence {
  const found = mark
    ? { label: mark.foundLabel, kind: mark.foundKind ?? read.kind, probability: mark.probability }
    : { label: takenFor(read), kind: read.kind, probability: read.probability };
  return { text, start, end, found };
}

/** What was too unsure to be shown was missed: it must not count as found when the rep points at it. */
function takenFor({ label, shown }: Pick<ReadSentence, 'label' | 'shown'>): SentenceLabel {
  return isAsk(label) && !shown ? 'none' : label;
}

function findOf(sentence: ReadSentence, mark: Judgement | null, { process, recorded }: FindSources): LensFind {
  const label: SentenceLabel = mark?.label ?? sentence.label;
  const kind = mark?.kind ?? sentence.kind;
  const due = sentence.due?.ok ? sentence.due : null;
  return {
    ...sentenceOf(sentence, mark),
    label,
    kind,
    kindName: kindName(process, kind),
    because: sentence.because,
    amount: isAsk(label) ? readAmount(sentence.text) : null,
    due: due?.due ?? null,
    dueUnsure: due?.ambiguous ?? false,
    judgementId: mark?.id ?? null,
    recorded: recorded.some(({ words }) => isSameWords(words, sentence.text)),
  };
}
