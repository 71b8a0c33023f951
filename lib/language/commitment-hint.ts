/** A first guess at what some words ask for or promise. The rep confirms or corrects it with one key. */
import { featuresOf } from './asks/features.ts';
import { judgeKind, judgeSentence } from './asks/judge.ts';
import type { Feature } from './asks/features.ts';
import type { CommitmentKind, Direction } from '../domain/types.ts';

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
const LIKELY = 0.35;

/** What no kind is likely for asks for none of them: the model knows only asks, and these words may be anything. */
function kindOf(features: readonly Feature[]): CommitmentKind {
  const { kind, kindProbability } = judgeKind(features, null);
  return kindProbability < LIKELY ? 'other' : kind;
}

export function hintCommitment(words: string): CommitmentHint {
  const { labels, kinds } = featuresOf(words, false);
  const { label } = judgeSentence(words, labels, []);
  const promised = label === 'promise' || (label === 'none' && PROMISED.test(words));
  const soft = label === 'soft-ask' || label === 'courtesy' || (label === 'none' && OFFERED.test(words));
  return { kind: kindOf(kinds), direction: promised ? 'we' : 'they', soft: soft && !promised };
}
