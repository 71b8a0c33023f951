/**
 * What look-alike domains have in common. The name of a domain (its first label) is reduced to what the eye sees, and
 * stands in the index with each of its letters left out in turn: two names that differ by one letter added, dropped,
 * changed or swapped share at least one of these keys. So a look-alike is found by keys, however many accounts there are.
 *
 *   acme-tools.example → acmetools, cmetools, ametools, …
 */
import { foldText } from './names.ts';
import { toUnicodeHost } from './punycode.ts';

/** Names shorter than this are one letter away from too many honest ones: only what looks the same counts. */
const SHORTEST_FOR_TYPOS = 5;
const LONGEST = 40;

/** Letters of other scripts and digits that are read as Latin letters. */
const LOOKS_LIKE: Record<string, string> = Object.fromEntries(
  (
    'аa вb сc ԁd еe ѐe ёe һh іi їi јj кk мm нh оo рp ԛq ѕs тt уy ѵv ԝw хx ӏl ' +
    'αa βb εe ηn ιi κk νv ορo ρp τt υu χx γy ' +
    'ɑa ɡg ɩi ʟl 0o 1l 3e 5s 8b |l'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

/** The name as the eye reads it: lower-case Latin letters without accents and hyphens; i, l and 1 are one letter. */
function skeletonOf(domain: string): string {
  const name = toUnicodeHost(domain).split('.')[0] ?? '';
  const latin = Array.from(name, (letter) => LOOKS_LIKE[letter] ?? letter).join('');
  return foldText(latin)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
    .replace(/i/g, 'l')
    .slice(0, LONGEST);
}

/** Index keys of a registrable domain, at most 41; empty for one without a readable name. */
export function domainSkeletons(domain: string): string[] {
  const name = skeletonOf(domain);
  if (name === '') return [];
  if (name.length < SHORTEST_FOR_TYPOS) return [name];
  const shorter = Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1));
  return [...new Set([name, ...shorter])];
}

function differByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return swapped || short.slice(at + 1) === long.slice(at + 1);
}

/**
 * How one domain could be taken for another, both registrable: it looks the same (confusable letters, or the same name
 * under another ending), or one letter is off. `null` = it could not, or it is that domain.
 */
export function resemblance(domain: string, known: string): 'same-look' | 'one-letter' | null {
  if (domain === known) return null;
  const [a, b] = [skeletonOf(domain), skeletonOf(known)];
  if (a === '' || b === '') return null;
  if (a === b) return 'same-look';
  return Math.min(a.length, b.length) >= SHORTEST_FOR_TYPOS && differByOne(a, b) ? 'one-letter' : null;
}
