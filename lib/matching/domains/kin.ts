/** One name under the endings of several countries: the houses of one company, or somebody who wants to be taken for one. */
import { getPublicSuffix } from 'tldts-icann';

/** Of countries, and one slip away from ".com". */
const SLIPS = new Set(['co', 'cm', 'om']);

/** `galehouse` and `co.uk` of `galehouse.co.uk` */
function partsOf(domain: string): [name: string, ending: string] {
  const ending = getPublicSuffix(domain) ?? '';
  return [domain.slice(0, -ending.length - 1), ending];
}

/** A country's own, of two letters, or parted as in "co.uk". */
function isOfCountry(ending: string): boolean {
  return /(?:^|\.)[a-z]{2}$/.test(ending) && !SLIPS.has(ending);
}

/** Both registrable. Good enough to ask about. */
export function isKin(domain: string, known: string): boolean {
  const [name, ending] = partsOf(domain);
  const [other, otherEnding] = partsOf(known);
  return name !== '' && name === other && ending !== otherEnding && [ending, otherEnding].some(isOfCountry);
}
