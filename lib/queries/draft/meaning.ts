/** What kind of commitment the words are, which way it goes, and how it stands. */
import type { NextAsk } from '../../contract/views.ts';
import type { Commitment, CommitmentKind, CommitmentState, Direction, Id } from '../../domain/types.ts';
import { isOpenAsk, openingState } from '../../domain/commitment.ts';
import { hintCommitment } from '../../language/commitment-hint.ts';
import type { WordsSource } from './source.ts';

export interface Meaning {
  kind: CommitmentKind;
  direction: Direction;
  soft: boolean;
  state: CommitmentState;
}

const REQUEST =
  /\?|\b(?:please|could you|can you|would you|will you|bitte|könn(?:t)?en sie|würden sie|schicken sie)\b/i;

/** @param contactId whose words they are, when the client speaks */
export function readMeaning(
  words: string,
  source: WordsSource | null,
  nextAsk: NextAsk | null,
  commitments: readonly Commitment[],
  contactId: Id | null,
): Meaning {
  const hint = hintCommitment(words);
  if (source?.speaker === 'them') return theirWords(words, hint, commitments, contactId);
  const { direction, soft } = hint;
  const kind = hint.kind === 'other' && direction === 'they' && nextAsk ? nextAsk.kind : hint.kind;
  return { kind, direction, soft: soft && direction === 'they', state: openingState(direction) };
}

/** What the client asks is asked of us; what they say they will do is given, most likely to what they were asked last. */
function theirWords(
  words: string,
  hint: Pick<Meaning, 'kind' | 'direction'>,
  commitments: readonly Commitment[],
  contactId: Id | null,
): Meaning {
  const promises = hint.direction === 'we';
  if (!promises && REQUEST.test(words)) return { kind: hint.kind, direction: 'we', soft: false, state: 'asked' };
  const kind = hint.kind === 'other' ? (lastAsked(commitments, contactId) ?? 'other') : hint.kind;
  return { kind, direction: 'they', soft: false, state: 'given' };
}

function lastAsked(commitments: readonly Commitment[], contactId: Id | null): CommitmentKind | null {
  const open = commitments.filter((ask) => isOpenAsk(ask) && ask.contactId === contactId);
  return open.toSorted((a, b) => b.stateAt - a.stateAt)[0]?.kind ?? null;
}
