/** By which the records of the thread on screen are known: the keys of its messages, folded ones too, and of drafts in it. */
import { belongsToThread, standaloneDraft } from '../../matching/focus/gmail-focus.ts';
import { focusedConversation } from '../../matching/focus/linkedin-focus.ts';
import type { GmailContext, PageReading } from '../../page/context.ts';
import { gmailDraftKey, linkedInMessageKey } from './message-key.ts';

export function messageKeysOn(page: PageReading): string[] {
  const { context } = page;
  const keys =
    context.site === 'gmail' ? gmailKeys(context) : (focusedConversation(page)?.messages ?? []).map(linkedInMessageKey);
  return [...new Set(keys.filter((key) => key !== null))];
}

function gmailKeys(context: GmailContext): (string | null)[] {
  const alone = standaloneDraft(context);
  const ids = alone
    ? [alone.draftId]
    : [
        ...context.messages.flatMap(({ messageId, legacyMessageId }) => [messageId, legacyMessageId]),
        ...context.composes.filter((one) => belongsToThread(one, context)).map(({ draftId }) => draftId),
      ];
  return ids.map((id) => gmailDraftKey(context.account, id));
}
