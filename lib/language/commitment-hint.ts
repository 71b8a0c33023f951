/** A first guess at what some words ask for or promise. The rep confirms or corrects it with one key. */
import { featuresOf } from './asks/features.ts';
import { judgeKind, judgeSentence, known } from './asks/judge.ts';
import { splitSentences } from './asks/sentences.ts';
import type { CommitmentKind, Direction } from '../domain/rows/types.ts';

export interface CommitmentHint {
  kind: CommitmentKind;
  /** `we` = the speaker promises something; `they` = the other side is asked. */
  direction: Direction;
  /** Wishing and offering without asking. */
  soft: boolean;
}

/** What the model has seen too little of. */
const PROMISED = /^(?:i|we)\b.{1,4} going to\b|^(?:ich|wir) (?:meld|schick|send|liefer|werd)/i;
const OFFERED = /^melden sie sich/i;
const LIKELY = 0.4;
/** "How was your holiday?" asks for none of them, whether it is taken for a question or for small talk. */
const LIKELY_OF_A_QUESTION = 0.6;
/** What a sentence counts for that asks nothing: what is promised is of a kind, too. */
const UNASKED = 0.1;

/**
 * That of the sentence which says most surely both that it asks and for what. What no kind is likely for asks for none
 * of them: the model knows only asks, and these words may be anything.
 */
function kindOf(words: string): CommitmentKind {
  let best = { kind: 'other' as CommitmentKind, sure: 0 };
  for (const { text } of splitSentences(words)) {
    const { labels, kinds } = featuresOf(text, false, known());
    const { kind, kindProbability } = judgeKind(kinds, null);
    const { label, probability } = judgeSentence(text, labels, []);
    const sure = kindProbability * (UNASKED + probability);
    const idle = label === 'question' || (label === 'none' && text.endsWith('?'));
    const least = idle ? LIKELY_OF_A_QUESTION : LIKELY;
    if (kindProbability >= least && sure > best.sure) best = { kind, sure };
  }
  return best.kind;
}

export function hintCommitment(words: string): CommitmentHint {
  const { labels } = featuresOf(words, false, known());
  const { label } = judgeSentence(words, labels, []);
  const promised = label === 'promise' || (label === 'none' && PROMISED.test(words));
  const soft = label === 'soft-ask' || label === 'courtesy' || (label === 'none' && OFFERED.test(words));
  return { kind: kindOf(words), direction: promised ? 'we' : 'they', soft: soft && !promised };
}
