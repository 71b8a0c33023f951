/**
 * The key by which a message is recognised when it is recorded a second time: site, account, and the message's own id. A
 * Gmail draft keeps its id when it is sent, so what was recorded from the draft is found again at the message.
 */
import type { GmailMessage, LinkedInConversation, LinkedInMessage } from '../../page/context.ts';

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

/** Drafts have no id there: there is one in each conversation. */
export function linkedInDraftKey(
  conversation: Pick<LinkedInConversation, 'conversationId' | 'threadId'>,
): string | null {
  const id = conversation.conversationId ?? conversation.threadId;
  return id === null ? null : `linkedin:draft:${id}`;
}

function gmailKey(account: string | null, id: string | null): string | null {
  return account === null || id === null ? null : `gmail:${account}:${id}`;
}
