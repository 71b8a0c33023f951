/** What an account or a contact is known by, as it is kept: addresses, domains, pages. */
import { hostOf, registrableDomain } from '../domains/address.ts';

/** What an edit may name at once. What pages add stops there too, or it could not be edited any more. */
const MOST_IDENTITIES = 20;

/** The known ones and as many of the added as there is room for, each once, none empty. */
export function joined(known: string[], added: (string | null | undefined)[]): string[] {
  const all = distinct([...known, ...added.map((value) => value ?? '')]);
  return all.slice(0, Math.max(known.length, MOST_IDENTITIES));
}

/** Lower-case, each once, none empty: how domains, addresses and page keys are kept. */
export function lowerCase(values: string[]): string[] {
  return [...new Set(values.map((value) => value.trim().toLowerCase()).filter((value) => value !== ''))];
}

/** Domains as they are looked up: `https://www.acme.example/about` and `ann@eu.acme.example` are `acme.example`. */
export function domainsIn(values: string[]): string[] {
  return distinct(lowerCase(values).map((value) => registrableDomain(value) ?? value));
}

/** One's own may be a part of a domain, and stays one: `https://www.ours.example/` and `@ours.example` are `ours.example`. */
export function hostsIn(values: string[]): string[] {
  return distinct(lowerCase(values).map((value) => hostOf(value)?.replace(/^www\./, '') ?? value));
}

export function distinct(values: string[]): string[] {
  return [...new Set(values.filter((value) => value !== ''))];
}
