/** By what a draft, a conversation and a send are known again. Pure. */
import type { GmailCompose, LinkedInConversation, LinkedInParticipant } from '../context.ts';
import type { SendSnapshot } from './types.ts';

/** White space differs between a composer and the message that came of it. */
export const sameWords = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Says whether words are the same once they are gone: FNV-1a, of 32 bits. */
export function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of sameWords(text)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** A draft keeps its id wherever its box is moved to. That of the box is good for one page alone. */
export const namesOfDraft = ({ draftId, composeId }: Pick<GmailCompose, 'draftId' | 'composeId'>): string[] =>
  draftId ? [draftId] : composeId ? [`compose:${composeId}`] : [];

const namesOfPerson = ({
  slug,
  memberId,
  salesId,
  name,
}: Pick<LinkedInParticipant, 'slug' | 'memberId' | 'salesId' | 'name'>): string[] => {
  const ids = [slug && `in/${slug}`, memberId, salesId].flatMap((id) => id || []);
  return ids[0] ? ids : name ? [`name:${name}`] : [];
};

/** With several people in it, its own ids name a conversation; where it shows none, all who are in it, together. */
export function placesOf({
  conversationId,
  threadId,
  participants,
}: Pick<LinkedInConversation, 'conversationId' | 'threadId' | 'participants'>): string[] {
  const [person, another] = participants;
  const ids = [conversationId, threadId].flatMap((id) => id ?? []);
  if (person && !another) return [...ids, ...namesOfPerson(person)];
  const names = participants.flatMap(({ name }) => name ?? []).toSorted();
  return another && !ids[0] ? [`names:${names.join(', ')}`] : ids;
}

/** What the box that withdraws an invitation is called, and what a send that does begins its places with. */
export const WITHDRAWAL = 'withdrawal';
/** What evidence calls a dialog that says something about whatever was sent last. */
export const DIALOG = 'dialog';

export const placesOfPerson = (person: Parameters<typeof namesOfPerson>[0], kind = 'invitation'): string[] =>
  namesOfPerson(person).map((id) => `${kind}:${id}`);

/** The invitation that a send withdraws; none where it is one of another kind. */
export const withdrawnBy = ({ places }: Pick<SendSnapshot, 'places'>): string[] =>
  places.filter((place) => place.startsWith(`${WITHDRAWAL}:`)).map((place) => place.replace(WITHDRAWAL, 'invitation'));

/** What evidence calls the box that a send is written in: an invitation's does not say whose it is. */
export const boxesOf = ({ conversation, places }: Pick<SendSnapshot, 'conversation' | 'places'>): readonly string[] =>
  withdrawnBy({ places }).length > 0 ? [WITHDRAWAL] : conversation?.place === 'invitation' ? ['invitation'] : places;

/** The composer stays: it is another draft once it holds other words. */
export const namesOfMessage = (places: readonly string[], text: string): string[] =>
  places.map((place) => `${place} ${sameWords(text)}`);

export const overlap = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

export function keyOf({ site, account, draftId, draftKeys, places }: SendSnapshot, now: number): string {
  const name = draftId ?? `${places[0] ?? draftKeys[0] ?? ''} ${now}`;
  return `${site} ${account ?? ''} ${name}`;
}
