/** What was about to be sent, from what the page showed at that moment. Pure. */
import type { Address, GmailCompose, LinkedInContext } from '../context.ts';
import { onceEach } from '../gmail/addresses.ts';
import { readComposes } from '../gmail/composes.ts';
import { interpretGmail } from '../gmail/interpret.ts';
import type { GmailSeen } from '../gmail/seen.ts';
import { isClosing, readConversations } from '../linkedin/conversations.ts';
import { interpretLinkedIn } from '../linkedin/interpret.ts';
import { asParticipant, participant } from '../linkedin/participants.ts';
import type { LinkedInSeen, SeenPane } from '../linkedin/seen.ts';
import { readPlace } from '../linkedin/urls.ts';
import { startReport } from '../report.ts';
import type { PageSight } from '../sight.ts';
import { namesOfDraft, namesOfMessage, placesOf, placesOfPerson, WITHDRAWAL } from './names.ts';
import type { SendSnapshot } from './types.ts';

/** @param at the draft's place among those of the page. @returns null when nothing is to be read there */
export const snapshotOf = (seen: PageSight, at: number): SendSnapshot | null =>
  seen.seen === 'gmail' ? gmailSnapshot(seen, at) : linkedInSnapshot(seen, at);

const NO_MAIL = { draftId: null, threadId: null, legacyThreadId: null, subject: null, to: [], cc: [], bcc: [] };

/** Also while address and page disagree: a draft in a popup has nothing to do with either. */
function gmailSnapshot(seen: GmailSeen, at: number): SendSnapshot | null {
  const { context } = interpretGmail(seen);
  const { account } = context;
  const compose = readComposes(seen, context, startReport())[at];
  if (!compose) return null;
  const { draftId, threadId, legacyThreadId, subject, cc, bcc } = compose;
  return {
    site: 'gmail',
    account,
    draftId,
    threadId,
    legacyThreadId,
    subject,
    to: addressees(compose),
    cc,
    bcc,
    text: compose.bodyText ?? '',
    url: seen.url,
    conversation: null,
    draftKeys: namesOfDraft(compose),
    places: [],
    unmarked: false,
  };
}

function addressees({ to, cc, bcc, typedRecipients }: GmailCompose): Address[] {
  const known = new Set([...cc, ...bcc].map(({ email }) => email));
  const typed = typedRecipients.filter((email) => !known.has(email)).map((email) => ({ email, name: null }));
  return onceEach([...to, ...typed]);
}

function linkedInSnapshot(seen: LinkedInSeen, at: number): SendSnapshot | null {
  const pane = seen.panes[at];
  const { context } = interpretLinkedIn(seen);
  if (!pane || context.site !== 'linkedin') return null;
  if (pane.place === 'withdrawal') return withdrawalOf(pane, seen.url, context);
  const place = readPlace(new URL(seen.url), seen.recipient);
  const { person } = context;
  const [conversation] = readConversations([pane], place, person, startReport());
  const text = conversation?.compose?.text.trim();
  if (!conversation || !text) return null;
  const isInvitation = conversation.place === 'invitation';
  const [other = isInvitation && person ? asParticipant(person) : undefined, ...more] = conversation.participants;
  if (isInvitation && !other) return null;
  const isOfPage = isInvitation && !conversation.participants[0];
  const participants = other ? [other, ...more] : [];
  const places = isInvitation && other ? placesOfPerson(other) : placesOf(conversation);
  const { conversationId, threadId } = conversation;
  return {
    ...NO_MAIL,
    site: 'linkedin',
    account: conversation.viewerId ?? context.viewerId,
    text,
    url: seen.url,
    conversation: { place: conversation.place, conversationId, threadId, participants },
    draftKeys: namesOfMessage(isInvitation ? ['invitation'] : places, text),
    places,
    unmarked: isInvitation ? !isOfPage || !person?.inviteState : isClosing(pane, place),
  };
}

/** Of an invitation that was sent before: nothing is written, and its dialog closes once it is done. */
function withdrawalOf({ href }: SeenPane, url: string, page: LinkedInContext): SendSnapshot | null {
  const invited = participant(null, href);
  // Its slug alone names them: the page knows the rest.
  const isOfPage = page.person !== null && invited.slug !== null && page.person.slug === invited.slug;
  const person = isOfPage && page.person ? asParticipant(page.person) : invited;
  const account = page.viewerId;
  const places = placesOfPerson(person, WITHDRAWAL);
  if (places.length === 0) return null;
  const conversation = { place: 'invitation' as const, conversationId: null, threadId: null, participants: [person] };
  const draftKeys = namesOfMessage([WITHDRAWAL], '');
  return { ...NO_MAIL, site: 'linkedin', account, text: '', url, conversation, draftKeys, places, unmarked: true };
}
