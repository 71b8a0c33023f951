/** One domain in the letters that people read, and as machines write it: which one a page or a file uses is chance. */
import { toUnicodeHost } from './punycode.ts';

/** Letters beyond ASCII, or the way in which machines write them. */
const FOREIGN = /[^\x20-\x7e]|xn--/;

export function isForeign(text: string): boolean {
  return FOREIGN.test(text);
}

/** `münchen.example` and `xn--mnchen-3ya.example` are one domain: as it is read by people, and as machines write it. */
export function domainForms(domain: string): string[] {
  if (!isForeign(domain)) return [domain];
  const read = toUnicodeHost(domain);
  const written = URL.parse(`https://${read}`)?.hostname ?? read;
  // What only looks the same (wide letters, joiners) is written as another domain, which it is not.
  return toUnicodeHost(written) === read && written !== read ? [read, written] : [read];
}

/** An address with its domain in either form: as it is read first. */
export function addressSpellings(email: string): string[] {
  const at = email.lastIndexOf('@') + 1;
  return domainForms(email.slice(at)).map((domain) => email.slice(0, at) + domain);
}

/** Of the added addresses those that are not known, in whatever form. */
export function unknownAddresses(known: readonly string[], added: readonly string[]): string[] {
  if (added.length === 0) return [];
  const has = new Set(known.flatMap(addressSpellings));
  return added.filter((email) => !addressSpellings(email).some((form) => has.has(form)));
}
