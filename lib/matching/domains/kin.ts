/** One name under the endings of several countries: the houses of one company, or somebody who wants to be taken for one. */

/** Of countries, and one slip away from ".com". */
const SLIPS = new Set(['co', 'cm', 'om']);

/** `galehouse` and `co.uk` of `galehouse.co.uk`, which is registrable: one name before its ending. */
function partsOf(domain: string): [name: string, ending: string] {
  const dot = domain.indexOf('.');
  return [domain.slice(0, dot), domain.slice(dot + 1)];
}

/** A country's own, of two letters, or parted as in "co.uk". */
function isOfCountry(ending: string): boolean {
  return /(?:^|\.)[a-z]{2}$/.test(ending) && !SLIPS.has(ending);
}

/** Both registrable. Good enough to ask about. */
export function isKin(domain: string, known: string): boolean {
  const [name, ending] = partsOf(domain);
  const [other, otherEnding] = partsOf(known);
  return name === other && ending !== otherEnding && [ending, otherEnding].some(isOfCountry);
}
