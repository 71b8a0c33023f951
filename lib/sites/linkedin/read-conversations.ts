/** Every open conversation: the messaging page's, the bubbles', Sales Navigator's, and an invitation with a note. */
import { PAGE_LIMITS } from '../../page/context.ts';
import type { LinkedInConversation } from '../../page/context.ts';
import { all, attr, href, line, one, textOf } from './dom.ts';
import type { Visible } from './dom.ts';
import { BOX, BUBBLE, EDITOR, findPanes } from './find-panes.ts';
import type { Pane } from './find-panes.ts';
import { cleanName } from './names.ts';
import { isMixed, participant, readHashedParticipants, readParticipants } from './participants.ts';
import { lastOf, readMessages, readRows, UNKNOWN } from './read-messages.ts';
import { tell } from './report.ts';
import type { Report } from './report.ts';
import { overlayRoots } from './roots.ts';
import type { Place } from './urls.ts';

export const INVITATION = '[role="dialog"][aria-labelledby="send-invite-modal"]';

export function readConversations(
  document: Document,
  isVisible: Visible,
  place: Place,
  report: Report,
): LinkedInConversation[] {
  const open = [
    ...findPanes(document, isVisible).map((pane) => readPane(pane, place, isVisible)),
    ...overlayRoots(document).flatMap((root) => all(root, INVITATION, isVisible).map(readInvitation)),
    ...all(document, place.kind === 'inbox' ? '.thread-container' : 'x', isVisible).map((thread) =>
      readSales(thread, place),
    ),
  ];
  const known = open.filter((conversation) => conversation !== null).slice(0, PAGE_LIMITS.composes);
  for (const { place: where, participants, messages, conversationId } of known) {
    // A new message has no people and no thread yet.
    if (!messages[0]) continue;
    tell(report, 'conversation', `${where} 2026-10`, 'participants! conversationId!', {
      participants: participants[0],
      conversationId,
    });
  }
  return known;
}

/** @returns null for a thread under another address, the page that is about to go, and while a pane is being redrawn */
function readPane(
  [container, header]: Pane,
  { kind, key, page }: Place,
  isVisible: Visible,
): LinkedInConversation | null {
  const isHashed = header?.matches('h2:not([class*="msg-"])');
  const onPage = !isHashed && !header?.matches(BUBBLE);
  if (onPage && page !== 'linkedin-messaging') return null;
  const read = readMessages(container);
  const addressee = kind === 'compose' && key ? [participant(null, `/in/${key}/`)] : [];
  const participants = header
    ? (isHashed ? readHashedParticipants : readParticipants)(container, header, read)
    : addressee;
  if (isMixed(participants, read)) return null;
  const id = read.find((message) => message.id)?.id;
  const editor = all(container, isHashed ? BOX : EDITOR, isVisible)[0];
  return {
    place: onPage ? 'page' : 'bubble',
    participants,
    viewerId: id?.viewerId ?? null,
    conversationId: id?.conversationId ?? null,
    threadId: id?.threadId ?? (onPage && kind === 'thread' ? key : null),
    messages: isHashed
      ? readRows(container, editor, participants[0]?.profileHref ?? null)
      : read.map(({ message }) => message),
    ...readCompose(container, editor),
  };
}

function readCompose(
  container: Element,
  editor: Element | null | undefined,
): Pick<LinkedInConversation, 'compose' | 'focused'> {
  const button = one(container, '[type="submit"]') ?? all(container, 'button').at(-1);
  const compose = editor && {
    text: (editor as HTMLTextAreaElement).value?.slice(0, PAGE_LIMITS.text) ?? textOf(editor),
    ariaLabel: attr(editor, 'aria-label') || null,
    sendDisabled: button?.hasAttribute('disabled') ?? null,
  };
  return { compose: compose ?? null, focused: container.matches(':focus-within') };
}

/** A dialog in the shadow root (2026-10). It does not say to whom, and nobody is guessed. */
function readInvitation(dialog: Element): LinkedInConversation {
  return {
    place: 'invitation',
    participants: [],
    viewerId: null,
    conversationId: null,
    threadId: null,
    messages: [],
    ...readCompose(dialog, one(dialog, 'textarea')),
  };
}

/** Put together from public readers (2024 to 2026), never seen as a capture. The page marks no side. */
function readSales(thread: Element, { key }: Place): LinkedInConversation {
  const name = cleanName(line(one(thread, 'h2')));
  return {
    ...readInvitation(thread),
    place: 'sales',
    participants: [participant(name, href(one(thread, 'a[href*="/sales/"]')))],
    threadId: key,
    messages: lastOf(thread, '[data-x-message-content="message"]').map((body) => {
      const article = body.closest('article,li');
      const time = one(article, 'time');
      const sender = cleanName(line(one(article, 'address')));
      const direction = sender && sender === name ? 'in' : null;
      const text = textOf(one(body, 'p') ?? body);
      return { ...UNKNOWN, direction, sender, shownTime: line(time), sentAtUtc: attr(time, 'datetime') || null, text };
    }),
  };
}
