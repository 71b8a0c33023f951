/** People who stand on no line of a mail and are behind it all the same: it was passed on, or a tool wrote it for them. */
import { readForwardedHeader } from '../../language/forwarded.ts';
import { splitMail } from '../../language/own-text.ts';
import { isAutomated, isListAddress, isService } from '../domains/address.ts';
import { blankPerson } from '../people/gather-people.ts';
import { isOwn } from '../people/own.ts';
import { isForward } from '../ranking/subject-words.ts';
import type { PagePerson } from './focus.ts';
import type { OwnIdentity } from '../people/own.ts';
import type { GmailContext, GmailMessage } from '../../page/context.ts';

/** How close they are. */
const PASSED_ON = 0.8;
const MOST_MENTIONED = 5;
/** Tools name whom it is about near the top; bounded, so that no text makes it slow. */
const READ = 5000;
const ADDRESS = /[^\s<>()[\]"',;:@]{1,64}@[a-z\d.-]{1,200}\.[a-z]{2,24}/g;

/** Who wrote the mail that a colleague forwarded. Its other readers say too little. */
function forwardedPeople(context: GmailContext, own: OwnIdentity): PagePerson[] {
  const newest = context.messages.findLast((message) => message.bodyText !== null);
  if (!newest || !isForward(context.openThread?.subject ?? '')) return [];
  const { forwardedFrom } = newest;
  const authors = forwardedFrom ? [forwardedFrom] : readForwardedHeader(splitMail(newest.bodyText ?? '').rest).from;
  return authors
    .filter(({ email }) => !isOwn(email, own))
    .map(({ email, name }) => ({ ...blankPerson(), email, name, closeness: PASSED_ON }));
}

/** `'Dana Weber' via Sales` and `Dana Weber (via Google Docs)`: what sends their mail on leaves of them the name. */
function namedVia({ sender }: GmailMessage): PagePerson[] {
  const name = /^['"‘’“]?(.+?)['"’”]? \(?via \S/u.exec(sender?.name ?? '')?.[1];
  return name ? [{ ...blankPerson(), name, closeness: PASSED_ON }] : [];
}

/** @returns people to stand in for the colleague or the list of ours that the mail is from */
export function passedOnByUs(context: GmailContext, own: OwnIdentity): PagePerson[] {
  const forwarded = forwardedPeople(context, own);
  const last = context.messages.at(-1);
  return forwarded.length > 0 || !last?.sender || !isOwn(last.sender.email, own) ? forwarded : namedVia(last);
}

/**
 * Of a mail that a tool wrote: whom it names as its sender; and where the tool is one for signing or meeting, the
 * addresses in its text. A newsletter may name anybody's.
 */
export function behindTool({ messages }: GmailContext, own: OwnIdentity): PagePerson[] {
  const last = messages.at(-1);
  const sender = last?.sender?.email;
  if (!last || sender === undefined || !isAutomated(sender)) return [];
  const text = isService(sender) ? (last.bodyText ?? '').slice(0, READ).toLowerCase() : '';
  const found = [...new Set(text.match(ADDRESS))].filter(
    (email) => !(isOwn(email, own) || isAutomated(email) || isListAddress(email)),
  );
  const mentioned = found.slice(0, MOST_MENTIONED).map((email) => ({
    ...blankPerson(),
    email,
    mentioned: true,
    closeness: PASSED_ON,
  }));
  return [...namedVia(last), ...mentioned];
}
