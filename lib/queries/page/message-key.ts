/**
 * The key by which a message is recognised when it is recorded a second time: site, account, and the message's own id. A
 * Gmail draft keeps its id when it is sent, so what was recorded from the draft is found again at the message.
 */
import type { GmailMessage, LinkedInConversation, LinkedInMessage, LinkedInParticipant } from '../../page/context.ts';

export function gmailMessageKey(account: string | null, message: Pick<GmailMessage, 'messageId' | 'legacyMessageId'>) {
  return gmailKey(account, message.messageId ?? message.legacyMessageId);
}

export function gmailDraftKey(account: string | null, draftId: string | null): string | null {
  return gmailKey(account, draftId);
}

/** The URN holds the viewer, so it needs no account beside it. */
export function linkedInMessageKey({ messageUrn }: Pick<LinkedInMessage, 'messageUrn'>): string | null {
  return messageUrn === null ? null : `linkedin:${messageUrn}`;
}

type Person = Pick<LinkedInParticipant, 'memberId' | 'salesId' | 'slug'>;
interface LinkedInDraft extends Pick<LinkedInConversation, 'place' | 'conversationId' | 'threadId'> {
  participants: readonly Person[];
}

/**
 * Drafts have no id there: there is one in each conversation. A first message and an invitation have no conversation yet,
 * and the person stands for it, by an id that the page shows: never by a name.
 */
export function linkedInDraftKey({ place, conversationId, threadId, participants }: LinkedInDraft): string | null {
  const [person, another] = participants;
  const id = conversationId ?? threadId ?? (person && !another ? keyOfPerson(person) : null);
  if (id === null) return null;
  return place === 'invitation' ? `linkedin:draft:invitation:${id}` : `linkedin:draft:${id}`;
}

function keyOfPerson({ memberId, salesId, slug }: Person): string | null {
  return memberId ?? salesId ?? (slug && `in/${slug}`);
}

function gmailKey(account: string | null, id: string | null): string | null {
  return account === null || id === null ? null : `gmail:${account}:${id}`;
}
