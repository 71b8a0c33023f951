/** What a LinkedIn page is about: the conversation that has the focus, else the page's person, else its company. */
import { companyOfHeadline, titleOfHeadline } from '../../page/linkedin/headline.ts';
import { linkedInSentAt } from './message-time.ts';
import { NOTHING } from './focus.ts';
import { blankPerson } from '../people/gather-people.ts';
import { siteDomain } from '../domains/address.ts';
import type { Instant } from '../../domain/rows/types.ts';
import type { Focus, PageCompany, PagePerson } from './focus.ts';
import type {
  LinkedInCompany,
  LinkedInContext,
  LinkedInConversation,
  LinkedInParticipant,
  LinkedInPerson,
  PageReading,
} from '../../page/context.ts';

export type LinkedInIds = Pick<LinkedInPerson, 'slug' | 'memberId' | 'memberNumber' | 'salesId'>;

/** Every known form of one person's identity, as contacts keep them. Member ids keep their case: it tells people apart. */
export function linkedInIds({ slug, memberId, memberNumber, salesId }: LinkedInIds): string[] {
  return [
    ...(slug ? [`in/${slug.toLowerCase()}`] : []),
    ...(memberId ? [memberId] : []),
    ...(salesId ? [salesId] : []),
    ...(memberNumber === null ? [] : [`member:${memberNumber}`]),
  ];
}

function fromProfile(person: LinkedInPerson): PagePerson {
  return {
    ...blankPerson(),
    name: person.name,
    linkedinIds: linkedInIds(person),
    title: person.currentTitle ?? titleOfHeadline(person.headline),
    companyName: person.currentCompany ?? companyOfHeadline(person.headline),
    companyKey: person.currentCompanySlug?.toLowerCase() ?? null,
    closeness: 1,
  };
}

function fromParticipant(person: LinkedInParticipant): PagePerson {
  return {
    ...blankPerson(),
    name: person.name,
    linkedinIds: linkedInIds(person),
    title: titleOfHeadline(person.headline),
    companyName: companyOfHeadline(person.headline),
    closeness: 1,
  };
}

/** Whose page it is, is known better from it than from a conversation with them. */
function withPage(other: LinkedInParticipant, person: LinkedInPerson | null): PagePerson {
  const ids = person ? linkedInIds(person) : [];
  return person && linkedInIds(other).some((id) => ids.includes(id)) ? fromProfile(person) : fromParticipant(other);
}

function companyOf(company: LinkedInCompany): PageCompany {
  const keys = [company.slug, company.numericId].flatMap((key) => (key ? [key.toLowerCase()] : []));
  return { name: company.name, keys, domain: company.website ? siteDomain(company.website) : null };
}

/** The focused one; on the messaging page, the open one. Bubbles that only stand there say nothing about the page. */
export function focusedConversation({ kind, context }: PageReading): LinkedInConversation | null {
  if (context.site !== 'linkedin') return null;
  const focused = context.conversations.find((conversation) => conversation.focused);
  if (focused) return focused;
  if (kind !== 'linkedin-messaging') return null;
  return context.conversations.find(({ place }) => place === 'page' || place === 'sales') ?? null;
}

/** As above, but for the invitation of the page's person: while it is written the page is about them as before. */
export function focusedTalk(reading: PageReading): LinkedInConversation | null {
  const { context } = reading;
  const conversation = focusedConversation(reading);
  const isOfPage = conversation?.place === 'invitation' && conversation.participants.length === 0;
  return isOfPage && context.site === 'linkedin' && context.person !== null ? null : conversation;
}

function isViewer(
  person: LinkedInParticipant,
  { viewerId }: LinkedInContext,
  conversation: LinkedInConversation,
): boolean {
  const viewers = [viewerId, conversation.viewerId].filter((id) => id !== null);
  return viewers.some((id) => id === person.memberId || id === person.salesId);
}

/** In a talk of several the message alone says whose it is. */
function wroteIn({ messages }: LinkedInConversation, { name }: LinkedInParticipant, isAlone: boolean): Instant | null {
  const last = messages.findLast(({ direction, sender }) => direction === 'in' && (isAlone || sender === name));
  return last ? linkedInSentAt(last) : null;
}

export function linkedInFocus(reading: PageReading): Focus {
  const { context } = reading;
  if (context.site !== 'linkedin') return NOTHING;
  const conversation = focusedTalk(reading);
  if (conversation) {
    const others = conversation.participants.filter((person) => !isViewer(person, context, conversation));
    const people = others.map((person) => ({
      ...withPage(person, context.person),
      wroteAt: wroteIn(conversation, person, others.length === 1),
    }));
    return { ...NOTHING, about: 'conversation', people };
  }
  if (context.person) return { ...NOTHING, about: 'person', people: [fromProfile(context.person)] };
  if (context.company) return { ...NOTHING, about: 'company', company: companyOf(context.company) };
  return NOTHING;
}
