/** The key under which a rep's choice of deal is remembered for what is on screen. */
import { focusedTalk, linkedInIds } from '../focus/linkedin-focus.ts';
import { standaloneDraft } from '../focus/gmail-focus.ts';
import type { ChoiceScope } from '../../contract/views.ts';
import type { LinkedInIds } from '../focus/linkedin-focus.ts';
import type {
  GmailCompose,
  GmailContext,
  LinkedInContext,
  LinkedInConversation,
  PageReading,
} from '../../page/context.ts';
import type { SendSnapshot } from '../../page/sending/types.ts';

/** Keys travel as ids of commands: see `id` in the contract. The end is what tells them apart. */
const LONGEST = 120;

/** 16 hex digits, from whichever id the page gives. `thread-f:` numbers are the old id in decimal; `thread-a:` are not. */
function threadId(ids: { threadId: string | null; legacyThreadId: string | null }): string | null {
  if (ids.legacyThreadId) return ids.legacyThreadId.toLowerCase().padStart(16, '0');
  const number = /^thread-f:(\d{1,20})$/.exec(ids.threadId ?? '')?.[1];
  return number ? BigInt(number).toString(16).padStart(16, '0') : ids.threadId;
}

/**
 * A reply belongs to its thread. A new draft may carry a thread id of its own, one that begins with `a`: the draft's id is
 * the one that stays.
 */
function draftKey(draft: Pick<GmailCompose, 'draftId' | 'threadId' | 'legacyThreadId'>): string | null {
  if (draft.legacyThreadId || draft.threadId?.startsWith('thread-f:')) return threadId(draft);
  return draft.draftId ? `draft:${draft.draftId}` : null;
}

function gmailKey(context: GmailContext): string | null {
  const draft = standaloneDraft(context);
  const key = draft ? draftKey(draft) : context.openThread && threadId(context.openThread);
  return key && context.account ? `gmail:${context.account.toLowerCase()}:${key}` : null;
}

const SCOPES = [
  ['draft', /^gmail:.*?:draft:/],
  ['person', /^linkedin:person:/],
  ['company', /^linkedin:company:/],
] as const;

/** What a choice holds for, by its key. */
export function choiceScope(key: string): ChoiceScope {
  return SCOPES.find(([, form]) => form.test(key))?.[0] ?? 'thread';
}

/** The key of what a mail or message was sent in, as it stood then. */
export function threadKeyOfSend({ account, conversation, ...draft }: SendSnapshot): string | null {
  if (!conversation) {
    const key = draftKey(draft);
    return key && account ? `gmail:${account}:${key}`.slice(-LONGEST) : null;
  }
  return talkKeys(conversation)[0]?.slice(-LONGEST) ?? null;
}

/** Under any of their ids on LinkedIn. */
export const choiceKeyOfPerson = (id: string): string => `linkedin:person:${id}`;

type Talk = Pick<LinkedInConversation, 'conversationId' | 'threadId'> & { participants: LinkedInIds[] };

/** Of a conversation, and of the one person it is with: a first message has no other, and what was chosen then holds on. */
function talkKeys({ conversationId, threadId: thread, participants: [person, another] }: Talk): string[] {
  const id = conversationId ?? thread;
  const ids = person && !another ? linkedInIds(person) : [];
  return [...(id ? [`linkedin:conversation:${id}`] : []), ...ids.map(choiceKeyOfPerson)];
}

function linkedInKey(reading: PageReading, context: LinkedInContext): string | null {
  const conversation = focusedTalk(reading);
  if (conversation) return talkKeys(conversation)[0] ?? null;
  const person = context.person ? linkedInIds(context.person)[0] : undefined;
  if (person) return choiceKeyOfPerson(person);
  const company = context.company?.slug ?? context.company?.numericId;
  return company ? `linkedin:company:${company.toLowerCase()}` : null;
}

/** `null` = the page shows nothing that a choice could be remembered for, or not whose it is. */
export function threadKeyOf(reading: PageReading): string | null {
  if (!reading.settled) return null;
  const { context } = reading;
  const key = context.site === 'gmail' ? gmailKey(context) : linkedInKey(reading, context);
  return key?.slice(-LONGEST) ?? null;
}

/**
 * Older keys of the same thing, tried when the first remembers nothing: a sent message keeps its draft's id, so a choice
 * made beside the draft holds for the thread; a person may have been chosen under another of their ids.
 */
export function earlierKeysOf(reading: PageReading): string[] {
  const { context } = reading;
  if (!reading.settled) return [];
  const keys = context.site === 'gmail' ? earlierGmailKeys(context) : earlierLinkedInKeys(reading, context);
  return keys.map((key) => key.slice(-LONGEST));
}

function earlierLinkedInKeys(reading: PageReading, { person }: LinkedInContext): string[] {
  const conversation = focusedTalk(reading);
  if (conversation) return talkKeys(conversation).slice(1);
  const ids = person ? linkedInIds(person).slice(1) : [];
  return ids.map(choiceKeyOfPerson);
}

function earlierGmailKeys(context: GmailContext): string[] {
  if (!context.account || !context.openThread || standaloneDraft(context)) return [];
  const account = context.account.toLowerCase();
  const drafts = context.messages.flatMap(({ messageId }) => (messageId?.startsWith('msg-a:') ? [messageId] : []));
  return drafts.slice(0, 20).map((id) => `gmail:${account}:draft:${id}`);
}
