/** One commitment of a big book; states spread as in a book that has been used for two years. */
import type { Commitment, CommitmentKind, CommitmentState, Deal, Id, Instant } from '../../rows/types.ts';
import type { Random } from '../random.ts';

const DAY_MS = 86_400_000;
const PAST: readonly CommitmentState[] = [
  'kept',
  'kept',
  'kept',
  'kept',
  'kept',
  'declined',
  'dodged',
  'broken',
  'withdrawn',
];
const PRESENT: readonly CommitmentState[] = ['kept', 'kept', 'kept', 'given', 'asked', 'asked', 'to-ask', 'declined'];

interface LargeCommitment {
  index: number;
  deal: Deal;
  kind: CommitmentKind;
  words: string;
  contactId: Id | null;
  now: Instant;
  random: Random;
}

export function largeCommitment({ index, deal, kind, words, contactId, now, random }: LargeCommitment): Commitment {
  const createdAt = deal.createdAt + Math.floor(random.next() * (now - deal.createdAt));
  // What is older than a season was settled one way or the other, but for a few that were forgotten.
  const settled = deal.closed === 1 || (now - createdAt > 45 * DAY_MS && random.chance(0.97));
  const state = random.pick(settled ? PAST : PRESENT);
  const dueOn = random.chance(0.7) ? new Date(createdAt + random.int(1, 12) * DAY_MS).toISOString().slice(0, 10) : '';
  return {
    id: `commitment-${index}`,
    dealId: deal.id,
    kind,
    direction: random.chance(0.15) ? 'we' : 'they',
    soft: random.chance(0.2),
    words: `${words} (${index})`,
    contactId,
    state,
    askedAt: state === 'to-ask' ? null : createdAt,
    stateAt: createdAt,
    due: dueOn === '' ? null : { date: dueOn },
    dueOn,
    channel: random.pick(['mail', 'mail', 'call', 'linkedin']),
    link: null,
    messageKey: index % 3 === 0 ? `gmail:rep@larkfield.example:msg-f:${index}` : '',
    createdAt,
    updatedAt: createdAt,
  };
}
