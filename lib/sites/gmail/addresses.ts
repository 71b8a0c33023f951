/** Mail addresses as Gmail writes them: in attributes of people's names, and in the fields of a draft. */
import { PAGE_LIMITS } from '../../page/context.ts';
import type { Address } from '../../page/context.ts';
import { lineOf } from '../text.ts';

const PART = '[^\\s@<>"\'(),;:[\\]]';
const ADDRESS = `${PART}{1,64}@${PART}{1,253}\\.${PART}{2,63}`;
const ONE = new RegExp(`^${ADDRESS}$`);
const ALL = new RegExp(`(?:("[^"]{0,200}" ?|[^"<>,;]{0,200})<)?(${ADDRESS})`, 'g');
const LONGEST_LIST = 60_000;
/** Looked at for one list of people. */
const MOST_ELEMENTS = 1_000;

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
export function addressOf(element: Element): Address | null {
  const of = (name: string): string | null => element.getAttribute(name);
  const email = emailOf(of('email') ?? of('data-hovercard-id') ?? of('jid'));
  return email === null ? null : person(email, of('name') ?? of('data-name'));
}

/** The people of elements and of fields, once each: the first that has a name speaks. */
export function addressesOf(elements: Element[]): Address[] {
  const people = new Map<string, Address>();
  for (const element of elements.slice(0, MOST_ELEMENTS)) {
    const { value } = element as HTMLInputElement;
    for (const found of value ? peopleIn(value) : [addressOf(element)]) {
      if (found && !people.get(found.email)?.name) people.set(found.email, found);
    }
  }
  return [...people.values()].slice(0, PAGE_LIMITS.people);
}
