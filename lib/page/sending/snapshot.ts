/** What was about to be sent, from what the page showed at that moment. Pure. */
import type { Address, GmailCompose, LinkedInParticipant, LinkedInPerson } from '../context.ts';
import { onceEach } from '../gmail/addresses.ts';
import { readComposes } from '../gmail/composes.ts';
import { interpretGmail } from '../gmail/interpret.ts';
import type { GmailSeen } from '../gmail/seen.ts';
import { readConversations } from '../linkedin/conversations.ts';
import { interpretLinkedIn } from '../linkedin/interpret.ts';
import type { LinkedInSeen } from '../linkedin/seen.ts';
import { readPlace } from '../linkedin/urls.ts';
import { startReport } from '../report.ts';
import type { PageSight } from '../sight.ts';
import { namesOfDraft, namesOfMessage, placesOf, placesOfPerson } from './names.ts';
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
  };
}

function addressees({ to, cc, bcc, typedRecipients }: GmailCompose): Address[] {
  const known = new Set([...cc, ...bcc].map(({ email }) => email));
  const typed = typedRecipients.filter((email) => !known.has(email)).map((email) => ({ email, name: null }));
  return onceEach([...to, ...typed]);
}

function linkedInSnapshot(seen: LinkedInSeen, at: number): SendSnapshot | null {
  const pane = seen.panes[at];
  const [conversation] = pane
    ? readConversations([pane], readPlace(new URL(seen.url), seen.recipient), startReport())
    : [];
  const text = conversation?.compose?.text.trim();
  const { context } = interpretLinkedIn(seen);
  if (!conversation || !text || context.site !== 'linkedin') return null;
  const isInvitation = conversation.place === 'invitation';
  const { person } = context;
  if (isInvitation && !person) return null;
  const participants = isInvitation && person ? [asParticipant(person)] : conversation.participants;
  const places = isInvitation && person ? placesOfPerson(person) : placesOf(conversation);
  const { place, conversationId, threadId } = conversation;
  return {
    ...NO_MAIL,
    site: 'linkedin',
    account: conversation.viewerId ?? context.viewerId,
    text,
    url: seen.url,
    conversation: { place, conversationId, threadId, participants },
    draftKeys: namesOfMessage(isInvitation ? ['invitation'] : places, text),
    places,
  };
}

const asParticipant = ({
  name,
  slug,
  memberId,
  memberNumber,
  salesId,
  headline,
}: LinkedInPerson): LinkedInParticipant => ({
  name,
  slug,
  memberId,
  memberNumber,
  salesId,
  headline,
  profileHref: null,
});
