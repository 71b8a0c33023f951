/** What a page shows that speaks for or against a send. Pure. */
import type { GmailContext, LinkedInContext, PageReading } from '../context.ts';
import { DIALOG, namesOfDraft, namesOfMessage, placesOf, placesOfPerson, WITHDRAWAL } from './names.ts';
import type { SendEvidence, SentMessage } from './types.ts';

/** @returns null for a page that is about to change: that nothing is on it says nothing */
export function evidenceOf({ settled, context }: PageReading): SendEvidence | null {
  if (!settled) return null;
  return context.site === 'gmail' ? gmailEvidence(context) : linkedInEvidence(context);
}

function gmailEvidence({ account, toast, alert, composes, messages }: GmailContext): SendEvidence {
  return {
    site: 'gmail',
    account,
    toast: toast?.sent ? { threadId: toast.threadId } : null,
    alert,
    drafts: composes.flatMap(namesOfDraft),
    messages: messages.flatMap(({ messageId: id }) => (id ? { places: [], id, text: null, at: null } : [])),
    troubled: [],
    threads: [],
  };
}

function linkedInEvidence({ viewerId, conversations, person, dialog }: LinkedInContext): SendEvidence {
  const drafts: string[] = [];
  const messages: SentMessage[] = [];
  const troubled: string[] = [];
  const threads: SendEvidence['threads'] = [];
  for (const conversation of conversations) {
    const places = conversation.place === 'invitation' ? ['invitation'] : placesOf(conversation);
    const { conversationId: id } = conversation;
    const times = conversation.messages.flatMap(({ sentAtUtc }) => (sentAtUtc ? Date.parse(sentAtUtc) : []));
    if (id && times.length > 0) threads.push({ id, from: Math.min(...times), to: Math.max(...times) });
    if (conversation.trouble) troubled.push(...places);
    const { text = '', sendDisabled = null } = conversation.compose ?? {};
    // Locked with its words in it, a box is sending them, however long that takes.
    drafts.push(...namesOfMessage(places, sendDisabled ? '' : text));
    for (const { messageUrn, direction, sending, sentAtUtc, text } of conversation.messages) {
      // Sales Navigator gives a time to what has left.
      if (direction === 'in' || sending || (conversation.place === 'sales' && !sentAtUtc)) continue;
      messages.push({ places, id: messageUrn, text: text ?? '', at: sentAtUtc ? Date.parse(sentAtUtc) : null });
    }
  }
  if (dialog === 'withdrawal') drafts.push(...namesOfMessage([WITHDRAWAL], ''));
  if (dialog === 'other') troubled.push(DIALOG);
  // An invitation shows no words once it is out: the person is marked.
  if (person?.inviteState === 'pending') {
    const places = placesOfPerson(person);
    messages.push({ places, id: places[0] ?? null, text: null, at: null });
  }
  return { site: 'linkedin', account: viewerId, toast: null, alert: false, drafts, messages, troubled, threads };
}
