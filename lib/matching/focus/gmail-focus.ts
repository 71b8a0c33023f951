/** What a Gmail page is about: the draft that the rep is writing, else the open thread. */
import { foldText } from '../../domain/identity/names.ts';
import { splitMail } from '../../language/own-text.ts';
import { isAutomated, registrableDomain } from '../domains/address.ts';
import { NOTHING } from './focus.ts';
import { gmailSentAt } from './message-time.ts';
import { gatherPeople } from '../people/gather-people.ts';
import { presentName } from '../people/person-name.ts';
import { isOwn } from '../people/own.ts';
import { behindTool, passedOnByUs } from './passed-on.ts';
import type { Focus } from './focus.ts';
import type { PeopleGatherer } from '../people/gather-people.ts';
import type { OwnIdentity } from '../people/own.ts';
import type { Address, GmailCompose, GmailContext, GmailMessage } from '../../page/context.ts';

/** How close people are by the place they stand in. */
const CLOSE = { counterpart: 1, addressed: 0.6, along: 0.35, crowd: 0 };
/** From here on the recipients of a message are a crowd. */
const CROWD = { people: 25, companies: 10 };

export function belongsToThread(compose: GmailCompose, { openThread }: GmailContext): boolean {
  if (!openThread) return false;
  if (compose.kind === 'inline') return true;
  const same = (a: string | null, b: string | null) => a !== null && a === b;
  return same(compose.threadId, openThread.threadId) || same(compose.legacyThreadId, openThread.legacyThreadId);
}

/** A draft of its own, not a reply in the open thread: the focused one; with no thread open, the only one. */
export function standaloneDraft(context: GmailContext): GmailCompose | null {
  const drafts = context.composes.filter((compose) => !belongsToThread(compose, context));
  const focused = drafts.find((compose) => compose.focused);
  if (focused) return focused;
  return context.openThread === null && drafts.length === 1 ? (drafts[0] ?? null) : null;
}

/** Lines of a name and what stands under it. */
const LONGEST_CLOSING = 6;

function isCrowd(outside: readonly Address[]): boolean {
  if (outside.length >= CROWD.people) return true;
  return new Set(outside.map(({ email }) => registrableDomain(email))).size >= CROWD.companies;
}

function addRecipients(
  gather: PeopleGatherer,
  outside: readonly Address[],
  closeness: readonly [number, number],
): void {
  const crowd = isCrowd(outside);
  const [first, rest] = crowd ? [CLOSE.crowd, CLOSE.crowd] : closeness;
  outside.forEach(({ email, name }, at) => gather.add(email, name, at === 0 ? first : rest));
}

function addDraft(gather: PeopleGatherer, draft: GmailCompose, own: OwnIdentity): void {
  const outside = (list: readonly Address[]) => list.filter(({ email }) => !isOwn(email, own));
  const to = [...draft.to, ...draft.typedRecipients.map((email) => ({ email, name: null }))];
  const direct = outside(to);
  addRecipients(gather, direct, [CLOSE.counterpart, CLOSE.addressed]);
  // To a colleague, with a copy to the client: it is with the client all the same.
  addRecipients(gather, outside(draft.cc), [direct.length > 0 ? CLOSE.along : CLOSE.counterpart, CLOSE.along]);
  addRecipients(gather, outside(draft.bcc), [CLOSE.along, CLOSE.along]);
}

/** Participants that no readable message names, such as those of collapsed ones. */
function addOthers(gather: PeopleGatherer, outside: readonly string[]): void {
  const closeness = outside.length >= CROWD.people ? CLOSE.crowd : CLOSE.along;
  for (const email of outside) if (!gather.has(email)) gather.add(email, null, closeness);
}

function draftFocus(draft: GmailCompose, own: OwnIdentity): Focus {
  const gather = gatherPeople();
  addDraft(gather, draft, own);
  const people = gather.people();
  const colleagues = [...draft.to, ...draft.cc].filter(({ email }) => isOwn(email, own)).length;
  return { ...NOTHING, about: 'draft', subject: draft.subject, people, colleagues };
}

function addMessage(gather: PeopleGatherer, message: GmailMessage, own: OwnIdentity): void {
  const { sender } = message;
  const outside = message.recipients.filter(({ email }) => !isOwn(email, own));
  const ours = sender !== null && isOwn(sender.email, own);
  if (sender !== null && !ours) gather.add(sender.email, sender.name, CLOSE.counterpart, gmailSentAt(message));
  addRecipients(gather, outside, ours ? [CLOSE.counterpart, CLOSE.addressed] : [CLOSE.along, CLOSE.along]);
}

/** From a line that is the writer's own name on, or their first, where no greeting stands above it. */
function closingOf(text: string, sender: Address | null): string | null {
  const name = presentName(sender?.name ?? null, sender?.email ?? null);
  const lines = text.split('\n').slice(-LONGEST_CLOSING);
  const signed = [name, name.split(' ')[0] ?? name].map(foldText);
  const at = lines.findLastIndex((line, nth) => nth > 0 && signed.includes(foldText(line)));
  return at === -1 ? null : [name, ...lines.slice(at + 1)].join('\n');
}

function newestOf(context: GmailContext, own: OwnIdentity): Focus['newest'] {
  const newest = context.messages.findLast(
    (message) => message.sender !== null && !isOwn(message.sender.email, own) && message.bodyText !== null,
  );
  if (!newest) return null;
  const parts = splitMail(newest.bodyText ?? '');
  return {
    sender: newest.sender?.email ?? '',
    text: newest.bodyText ?? '',
    signature: newest.signatureText ?? parts.signature ?? closingOf(parts.own, newest.sender),
    toUs: newest.recipients.length === 0 || newest.recipients.some(({ email }) => isOwn(email, own)),
    recipients: newest.recipients.map(({ email }) => email),
  };
}

/** With the first of them folded away it can't be told. */
function isBegunByThem({ messages: [first] }: GmailContext, own: OwnIdentity): boolean {
  if (!first?.sender || isOwn(first.sender.email, own)) return false;
  return first.recipients.length === 0 || first.recipients.some(({ email }) => isOwn(email, own));
}

function threadFocus(context: GmailContext, own: OwnIdentity): Focus {
  const gather = gatherPeople();
  for (const message of context.messages) addMessage(gather, message, own);
  for (const compose of context.composes) if (belongsToThread(compose, context)) addDraft(gather, compose, own);
  addOthers(
    gather,
    context.participants.filter((email) => !isOwn(email, own)),
  );
  const direct = gather.people();
  const ours = direct.length === 0 ? passedOnByUs(context, own) : [];
  const tools = direct.every(({ email }) => email !== null && isAutomated(email)) ? behindTool(context, own) : [];
  const senders = context.messages.flatMap(({ sender }) => (sender ? [sender.email] : []));
  return {
    ...NOTHING,
    about: 'thread',
    subject: context.openThread?.subject ?? null,
    people: [...direct, ...ours, ...tools],
    colleagues: context.participants.filter((email) => isOwn(email, own) && email !== context.account).length,
    passedOn: ours.length > 0 ? 'by-us' : tools.length > 0 ? 'by-tool' : null,
    newest: newestOf(context, own),
    oneWay: !senders.some((email) => isOwn(email, own)),
    begunByThem: isBegunByThem(context, own),
  };
}

export function gmailFocus(context: GmailContext, own: OwnIdentity): Focus {
  const draft = standaloneDraft(context);
  if (draft) return draftFocus(draft, own);
  return context.openThread ? threadFocus(context, own) : NOTHING;
}
