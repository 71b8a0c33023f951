/** Whom to ask for a kind of commitment: the levels that can give it, in the order in which they are worth asking. */
import { suggestLevel } from '../honesty/level.ts';
import { isOpenAsk, latestAnswer } from '../commitment/commitment.ts';
import type { Commitment, CommitmentKind, Contact, DealPerson, Id, Level, Stage } from '../rows/types.ts';

export interface PersonInDeal {
  contact: Contact;
  part: DealPerson;
}

const LEVELS: Record<CommitmentKind, readonly Level[]> = {
  time: [2, 3, 1, 4],
  explore: [2, 3, 1, 4],
  change: [2, 1, 3, 4],
  consensus: [2, 1, 3, 4],
  collaborate: [3, 2, 4, 1],
  invest: [1, 2, 3, 4],
  review: [2, 1, 3, 4],
  resolve: [1, 2, 3, 4],
  decide: [1, 2, 3, 4],
  execute: [2, 3, 1, 4],
  other: [2, 3, 1, 4],
};

/** Lower is better. A suggested level counts half a step less than one that was set; an unknown one comes last. */
function levelRank(kind: CommitmentKind, contact: Contact): number {
  if (contact.level !== null) return LEVELS[kind].indexOf(contact.level);
  const suggested = suggestLevel(contact.title);
  return suggested ? LEVELS[kind].indexOf(suggested.level) + 0.5 : LEVELS[kind].length;
}

/** The person of an earlier, still open or planned ask of this kind, or of one that was dodged: a follow-up goes to them. */
function askedBefore(kind: CommitmentKind, commitments: readonly Commitment[], people: readonly PersonInDeal[]) {
  const ofKind = commitments.filter((c) => c.kind === kind && c.direction === 'they');
  const open = ofKind.filter((c) => isOpenAsk(c) || c.state === 'to-ask');
  const answered = latestAnswer(ofKind);
  const dodged = answered?.state === 'dodged' ? [answered] : [];
  const newestFirst = [...open.toSorted((a, b) => b.stateAt - a.stateAt), ...dodged];
  const known = new Set(people.map(({ contact }) => contact.id));
  return newestFirst.find((c) => c.contactId !== null && known.has(c.contactId))?.contactId ?? null;
}

/** `null` = nobody is known in this deal. Of equals, who fills a role of the stage, then who was heard from last. */
export function chooseWhomToAsk(
  kind: CommitmentKind,
  stage: Stage,
  commitments: readonly Commitment[],
  people: readonly PersonInDeal[],
): Id | null {
  const earlier = askedBefore(kind, commitments, people);
  if (earlier !== null) return earlier;
  const roles = new Set(stage.elements.filter((element) => element.group === 'people').map((element) => element.key));
  const ranked = people
    .map(({ contact, part }) => ({
      id: contact.id,
      level: levelRank(kind, contact),
      role: part.roles.some((role) => roles.has(role)) ? 0 : 1,
      heard: part.lastHeardAt ?? 0,
    }))
    .toSorted((a, b) => a.level - b.level || a.role - b.role || b.heard - a.heard || (a.id < b.id ? -1 : 1));
  return ranked[0]?.id ?? null;
}
