/** What captures are written down with: the pages on which they are made, and what the rep would have chosen. */
import type { QueryArgs } from '../../../lib/contract/queries.ts';
import { CLIENTS } from '../../../lib/domain/sample-book/cast/cast.ts';
import type { CastPerson } from '../../../lib/domain/sample-book/cast/cast.ts';
import { MORE_CLIENTS } from '../../../lib/domain/sample-book/cast/more-clients.ts';
import type { CommitmentKind, Direction } from '../../../lib/domain/rows/types.ts';
import type { GmailCompose, PageReading } from '../../../lib/page/context.ts';
import { addressOf, gmailThread, US } from './pages.ts';

export interface DraftCase {
  what: string;
  /** Beginning of the deal's name. */
  deal: string;
  page: PageReading | null;
  args: Omit<QueryArgs<'commitment-draft'>, 'dealId'>;
  expected: { kind: CommitmentKind; direction: Direction; name: string; due: string | null };
}

const everyone = [...CLIENTS, ...MORE_CLIENTS].flatMap(({ people }) => people);

export function person(key: string): CastPerson {
  const found = everyone.find((one) => one.key === key);
  if (!found) throw new Error(`nobody is called ${key}`);
  return found;
}

export const [dana, ilse, priya] = ['dana.reyes', 'ilse.brandt', 'priya.nair'].map(person) as [
  CastPerson,
  CastPerson,
  CastPerson,
];

/** A thread in which we wrote last. */
export function sent(text: string, ...to: CastPerson[]): PageReading {
  return gmailThread({
    messages: [
      { from: addressOf(to[0] ?? dana), text: 'Thanks for the notes.', id: 'msg-f:1' },
      { from: US, to: to.map(addressOf), text, id: 'msg-a:r-2' },
    ],
  });
}

/** A thread in which they wrote last. */
export function received(text: string, from: CastPerson, ...cc: CastPerson[]): PageReading {
  return gmailThread({
    messages: [
      { from: US, to: [addressOf(from)], text: 'Following up on our talk.', id: 'msg-a:r-1' },
      { from: addressOf(from), to: [US, ...cc.map(addressOf)], text, id: 'msg-f:2' },
    ],
  });
}

export function replying(bodyText: string, to: CastPerson[], rest: Partial<GmailCompose> = {}): PageReading {
  const composes = [{ kind: 'inline' as const, to: to.map(addressOf), bodyText, ...rest }];
  return gmailThread({ messages: [{ from: addressOf(to[0] ?? dana), text: 'Thanks.', id: 'msg-f:1' }], composes });
}

export const select = (words: string, messageKey?: string): DraftCase['args'] => ({
  from: 'selection',
  words,
  ...(messageKey ? { messageKey } : {}),
});
export const inOurs = 'msg-a:r-2';
export const inTheirs = 'msg-f:2';

export function expected(kind: CommitmentKind, direction: Direction, who: CastPerson, due: string | null = null) {
  return { kind, direction, name: who.name, due };
}

/** The same words stand on the page and are selected there. */
export function ours(
  what: string,
  deal: string,
  words: string,
  who: CastPerson,
  kind: CommitmentKind,
  due?: string,
): DraftCase {
  const page = sent(`Hi,\n\n${words}\n\nBest,\nAlex`, who);
  return { what, deal, page, args: select(words, inOurs), expected: expected(kind, 'they', who, due ?? null) };
}

export function theirs(
  what: string,
  deal: string,
  words: string,
  who: CastPerson,
  kind: CommitmentKind,
  due?: string,
): DraftCase {
  const page = received(`Hi Alex,\n\n${words}\n\nRegards`, who);
  return { what, deal, page, args: select(words, inTheirs), expected: expected(kind, 'they', who, due ?? null) };
}
