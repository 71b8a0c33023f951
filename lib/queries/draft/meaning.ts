/** What kind of commitment the words are, which way it goes, and how it stands. */
import type { NextAsk } from '../../contract/views.ts';
import type { Commitment, CommitmentKind, CommitmentState, Direction, Id } from '../../domain/rows/types.ts';
import { isOpenAsk, openingState } from '../../domain/commitment/commitment.ts';
import { hintCommitment } from '../../language/commitment-hint.ts';
import type { WordsSource } from './source.ts';

interface Meaning {
  kind: CommitmentKind;
  direction: Direction;
  soft: boolean;
  state: CommitmentState;
}

/** What the client wants of us, asked or said. */
const REQUEST =
  /\?|\b(?:please|(?:could|can|would|will) you|(?:we|i) (?:need|want|expect|(?:would|['’]d) like)\b.*\b(?:from you|you to|your)|send (?:us|me)|bitte|könn(?:t)?en sie|würden sie|schicken sie|(?:wir|ich) (?:brauchen?|benötigen?|erwarten?)\b.*\bvon ihnen)/i;
/** A day that suits them. */
const ACCEPTANCE =
  /\b(?:works?|suits?|fine|good|possible) (?:for )?(?:me|us)\b|\b(?:i|we) can (?:do|make) \p{L}+day\b|\bsee you\b|\bi(?:['’]ve| have) accepted\b|\bpasst (?:mir|uns|gut)\b|\bbis dann\b/iu;
/** Staying as they are is not acceptable. */
const ENOUGH =
  /\b(?:can ?not|can['’]t|won['’]t) (?:go on|go through|continue|carry on|afford|keep|take)\b|\b(?:has|have|needs?) to (?:change|stop|be fixed)\b|\bnot acceptable\b|\bso (?:geht|kann) es nicht weiter|\bmuss sich ändern\b/i;
/** Somebody else is to be brought in by name. */
const THIRD_PERSON =
  /\b(?:[Aa]sk|[Bb]ring|[Ii]nvite|[Ii]nclude|[Gg]et|[Ll]oop in) \p{Lu}\p{L}+ (?:to|into|in|along)\b|\b(?:[Bb]itten|[Ff]ragen|[Hh]olen|[Nn]ehmen) Sie \p{Lu}\p{L}+/u;

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
  if (hint.direction === 'we') return ofOurs('given');
  const kind = hint.kind === 'other' && nextAsk ? nextAsk.kind : hint.kind;
  const others = kind === 'time' && THIRD_PERSON.test(words);
  return { kind: others ? 'consensus' : kind, direction: 'they', soft: hint.soft, state: openingState('they') };
}

/** What the client asks is asked of us; what they say they will do is given, most likely to what they were asked last. */
function theirWords(
  words: string,
  hint: Pick<Meaning, 'kind' | 'direction'>,
  commitments: readonly Commitment[],
  contactId: Id | null,
): Meaning {
  if (hint.direction !== 'we' && REQUEST.test(words)) return ofOurs('asked');
  const kind = hint.kind === 'other' ? (saidKind(words) ?? lastAsked(commitments, contactId) ?? 'other') : hint.kind;
  return { kind, direction: 'they', soft: false, state: 'given' };
}

/** The kinds are what a client gives: what we owe them is none of them. */
function ofOurs(state: CommitmentState): Meaning {
  return { kind: 'other', direction: 'we', soft: false, state };
}

function saidKind(words: string): CommitmentKind | null {
  if (ENOUGH.test(words)) return 'change';
  return ACCEPTANCE.test(words) ? 'time' : null;
}

function lastAsked(commitments: readonly Commitment[], contactId: Id | null): CommitmentKind | null {
  const open = commitments.filter((ask) => isOpenAsk(ask) && ask.contactId === contactId);
  return open.toSorted((a, b) => b.stateAt - a.stateAt)[0]?.kind ?? null;
}
