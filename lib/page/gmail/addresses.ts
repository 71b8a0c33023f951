/** Mail addresses as Gmail writes them: in attributes of people's names, and in the fields of a draft. */
import { PAGE_LIMITS } from '../context.ts';
import type { Address } from '../context.ts';
import { lineOf } from '../raw-text.ts';
import type { SeenPerson } from './seen.ts';

/** Control characters are left out too: what takes domains apart drops them, and would find a client's behind them. */
const PART = '[^\\s\\p{Cc}@<>"\'(),;:[\\]]';
/** An apostrophe within a name belongs to it (`o'brien`); one before it quotes the address. */
const LOCAL = `${PART}(?:'?${PART}){0,63}`;
const ADDRESS = `${LOCAL}@${PART}{1,253}\\.${PART}{2,63}`;
const ONE = new RegExp(`^${ADDRESS}$`, 'u');
const ALL = new RegExp(`(?:("[^"]{0,200}" ?|[^"<>,;]{0,200})<)?(${ADDRESS})`, 'gu');
const LONGEST_LIST = 60_000;

/** People of `"Dana Example" <dana@northwind.example>, kim@northwind.example`, or of any text. */
export const peopleIn = (list: string): Address[] =>
  [...list.slice(0, LONGEST_LIST).matchAll(ALL)].map(([, name, email = '']) => person(email, name));

/** The one address of a text, lower-case; null when it holds none, or something else besides. */
export const emailOf = (text: string | null): string | null =>
  ONE.test(text?.trim() ?? '') ? person(text ?? '').email : null;

function person(email: string, name?: string | null): Address {
  const line = lineOf(name?.replaceAll('"', ''));
  // An address in place of the name says nothing more.
  return { email: email.trim().toLowerCase(), name: line?.includes('@') ? null : line };
}

/** The person that an element names. "me" stands there translated; the address beside it is real. */
export function personOf({ email, name }: SeenPerson): Address | null {
  const address = emailOf(email);
  return address === null ? null : person(address, name);
}

/** Everybody once: the first that has a name speaks. */
export function onceEach(people: readonly (Address | null)[]): Address[] {
  const each = new Map<string, Address>();
  for (const one of people) if (one && !each.get(one.email)?.name) each.set(one.email, one);
  return [...each.values()].slice(0, PAGE_LIMITS.people);
}
