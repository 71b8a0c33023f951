/** Open conversations, from the panes that were seen: each by itself. Pure. */
import type { LinkedInConversation, LinkedInParticipant, LinkedInPerson } from '../context.ts';
import { decodeMessageUrn } from './ids.ts';
import { cleanName } from './names.ts';
import { readMessages, readRows } from './messages.ts';
import { asParticipant, isMixed, participant, readParticipants } from './participants.ts';
import type { ReadMessage } from './participants.ts';
import type { Reporter } from '../report.ts';
import type { SeenPane } from './seen.ts';
import type { Place } from './urls.ts';

/** @param person whose page it is */
export function readConversations(
  panes: SeenPane[],
  place: Place,
  person: LinkedInPerson | null,
  report: Reporter,
): LinkedInConversation[] {
  return panes.flatMap((pane) => readPane(pane, place, person, report) ?? []);
}

/** @returns null for a thread under another address, the page that is about to go, and while a pane is being redrawn */
function readPane(
  pane: SeenPane,
  place: Place,
  person: LinkedInPerson | null,
  report: Reporter,
): LinkedInConversation | null {
  const shownIn = placeOfPane(pane, place);
  if (shownIn === null) return null;
  const onPage = shownIn === 'page' || shownIn === 'sales';
  if (onPage && place.page !== 'linkedin-messaging') return null;
  const known = readMessages(pane, cleanName(pane.name));
  const people = readPeople(pane, place, person, known);
  const messages = pane.place === 'hashed' ? readRows(pane.rows, people) : known;
  if (isMixed(people, messages)) {
    report.need('conversation.participants');
    return null;
  }
  const id = decodeMessageUrn(messages.find(({ conversationId }) => conversationId)?.message.messageUrn ?? '');
  // A new message has no people and no thread yet.
  if (messages.length > 0) reportOn(pane, people, id?.conversationId ?? null, report);
  return {
    place: shownIn,
    participants: people,
    viewerId: id?.viewerId ?? null,
    conversationId: id?.conversationId ?? null,
    threadId: id?.threadId ?? (onPage && place.kind === 'thread' ? place.key : null),
    messages: messages.map(({ message }: ReadMessage) => message),
    compose: pane.draft && {
      text: pane.draft.text,
      ariaLabel: pane.draft.label || null,
      sendDisabled: pane.draft.disabled,
    },
    trouble: pane.trouble,
    focused: pane.focused,
  };
}

function placeOfPane(pane: SeenPane, place: Place): LinkedInConversation['place'] | null {
  if (pane.place === 'withdrawal' || isPlain(pane)) return null;
  if (pane.place === 'hashed') return placeOfHashed(place);
  return pane.place === 'dialog' || isPanel(pane, place) ? 'bubble' : pane.place;
}

/** A dialog that only tells or asks. */
export const isPlain = ({ place, draft }: SeenPane): boolean => place === 'dialog' && draft === null;

/** Where a message is written and shown no more: the box in which Sales Navigator or a server-driven page takes it. */
export const isClosing = (pane: SeenPane, place: Place): boolean => pane.place === 'dialog' || isPanel(pane, place);

/** The box in which Sales Navigator lets a lead be written to, over its other pages. */
const isPanel = (pane: SeenPane, { page }: Place): boolean => pane.place === 'sales' && page !== 'linkedin-messaging';

function readPeople(
  pane: SeenPane,
  place: Place,
  person: LinkedInPerson | null,
  known: ReadMessage[],
): LinkedInParticipant[] {
  if (pane.place === 'page' && pane.name === '') return addressee(place);
  const people = readParticipants(pane, known);
  const [one] = people;
  if (!one) return [];
  // While it is written the page is about the same person as before.
  if (pane.place === 'invitation') return one.slug === person?.slug ? [] : people;
  // Their id alone names them: the page knows the rest.
  if (pane.place === 'dialog') return person && one.memberId === person.memberId ? [asParticipant(person)] : people;
  if (!isPanel(pane, place)) return people;
  // Its heading may be no name: then only an id says whose it is.
  const isLead = person?.salesId && (one.salesId === person.salesId || one.name === person.name);
  return isLead ? [asParticipant(person)] : one.salesId ? people : [];
}

/** Nothing in it says so, but on the messaging page it is what the address names. */
const placeOfHashed = ({ page }: Place): 'page' | 'bubble' => (page === 'linkedin-messaging' ? 'page' : 'bubble');

/** `/messaging/compose/?recipient=…`: the address names the one person, by id alone. */
function addressee({ kind, key }: Place): LinkedInParticipant[] {
  return kind === 'compose' && key ? [participant(null, `/in/${key}/`)] : [];
}

function reportOn(
  { place }: SeenPane,
  people: LinkedInParticipant[],
  conversationId: string | null,
  report: Reporter,
): void {
  const layout = place === 'sales' ? 'salesnav, up to 2026' : place === 'hashed' ? 'hashed 2026-07' : 'msg-* 2026-10';
  report.need('conversation.participants', [`header, ${layout}`, people[0] ? true : null]);
  report.need('conversation.conversationId', ['data-event-urn, 2026-05', conversationId]);
}
