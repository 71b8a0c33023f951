/** The draft that the lens looks at, alike for both sites, and the page as it is seen from that draft. */
import { focusedConversation } from '../../matching/linkedin-focus.ts';
import { isOwn } from '../../matching/own.ts';
import type { OwnIdentity } from '../../matching/own.ts';
import type { GmailCompose, GmailContext, PageReading } from '../../page/context.ts';
import { gmailDraftKey, linkedInDraftKey } from '../page/message-key.ts';

export interface OpenDraft {
  key: string | null;
  draftId: string | null;
  subject: string | null;
  /** Own text without quote and signature. */
  text: string;
  several: boolean;
  canInsert: boolean;
  /** Somebody is addressed, and all are colleagues. */
  internal: boolean;
  /** Part of an exchange that is going on. */
  answers: boolean;
  /** The page with the focus in this draft, so that it is matched by whom it goes to. */
  reading: PageReading;
}

/** The draft that has the focus, else the only one. */
export function findOpenDraft(reading: PageReading, own: OwnIdentity): OpenDraft | null {
  if (!reading.settled) return null;
  const { context } = reading;
  return context.site === 'gmail' ? gmailDraft(reading, context, own) : linkedInDraft(reading);
}

function gmailDraft(reading: PageReading, context: GmailContext, own: OwnIdentity): OpenDraft | null {
  const [only, ...others] = context.composes;
  const draft = context.composes.find(({ focused }) => focused) ?? (others.length === 0 ? only : undefined);
  if (!draft) return null;
  const addressed = [...draft.to, ...draft.cc, ...draft.bcc].map(({ email }) => email);
  addressed.push(...draft.typedRecipients.filter((text) => text.includes('@')));
  const composes = context.composes.map((one) => (one === draft ? { ...one, focused: true } : one));
  return {
    key: gmailDraftKey(context.account, draft.draftId),
    draftId: draft.draftId,
    subject: draft.subject,
    text: draft.bodyText ?? '',
    several: others.length > 0,
    canInsert: true,
    internal: addressed.length > 0 && addressed.every((email) => isOwn(email.toLowerCase(), own)),
    answers: isAnswer(draft, context),
    reading: draft.focused ? reading : { ...reading, context: { ...context, composes } },
  };
}

/** A new mail can carry a thread id of its own, so that alone says nothing. */
function isAnswer(draft: GmailCompose, { openThread }: GmailContext): boolean {
  const inThread = draft.threadId !== null && draft.threadId === openThread?.threadId;
  return draft.kind === 'inline' || draft.legacyThreadId !== null || draft.repliedToMessageId !== null || inThread;
}

function linkedInDraft(reading: PageReading): OpenDraft | null {
  const conversation = focusedConversation(reading);
  if (!conversation?.compose) return null;
  return {
    key: linkedInDraftKey(conversation),
    draftId: null,
    subject: null,
    text: conversation.compose.text,
    several: false,
    canInsert: false,
    internal: false,
    answers: conversation.messages.length > 0,
    reading,
  };
}
