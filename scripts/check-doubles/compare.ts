/** Holds the double's elements against captured ones. */
import type { Anchor } from './anchor.ts';
import type { Found } from './find-in-page.ts';
import { signatureOf } from './signature.ts';
import type { Signature } from './signature.ts';

export type Verdict = 'same' | 'differs' | 'older form';

export interface Held {
  anchor: Anchor;
  /** Elements of the fragment that were compared. */
  count: number;
  verdict: Verdict;
  /** What differs, each once. */
  deviations: string[];
}

/**
 * @param date of the fragment: `YYYY` or `YYYY-MM`
 * @param double what was found in all its states together
 * @returns one entry for each anchor that the fragment holds
 */
export function holdAgainst(captured: Found, date: string, double: Found, anchors: Anchor[]): Held[] {
  return anchors.flatMap((anchor) => {
    const found = captured.get(anchor.name) ?? [];
    return found.length > 0 ? [hold(anchor, found.map(signatureOf), date, double)] : [];
  });
}

function hold(anchor: Anchor, captured: Signature[], date: string, double: Found): Held {
  const count = captured.length;
  if (anchor.until && date < anchor.until) return { anchor, count, verdict: 'older form', deviations: [] };
  const ours = (double.get(anchor.name) ?? []).map(signatureOf);
  const isRead = date >= (anchor.since ?? '') ? (anchor.read ?? []) : [];
  const deviations = [...new Set(captured.flatMap((signature) => closest(signature, ours, isRead)))];
  return { anchor, count, verdict: deviations.length > 0 ? 'differs' : 'same', deviations };
}

/** Against the double's element that comes closest. */
function closest(captured: Signature, ours: Signature[], isRead: string[]): string[] {
  const judged = ours.map((signature) => judge(captured, signature, isRead));
  return judged.toSorted((a, b) => a.length - b.length)[0] ?? ['the double has no such element'];
}

function judge(captured: Signature, ours: Signature, isRead: string[]): string[] {
  const deviations: string[] = [];
  if (captured.tag !== ours.tag) deviations.push(`is <${captured.tag}>, in the double <${ours.tag}>`);
  for (const [name, shape] of captured.attributes) {
    const own = ours.attributes.get(name);
    if (own === undefined) deviations.push(`has ${name}, in the double it is missing`);
    else if (own !== shape) deviations.push(`${name} is "${shape}", in the double "${own}"`);
  }
  for (const name of isRead) {
    if (ours.attributes.has(name) && !captured.attributes.has(name)) deviations.push(`has no ${name}, the double has`);
  }
  const step = firstStepMissing(captured.path, ours.path);
  if (step) deviations.push(`stands in ${step}, in the double it does not`);
  return deviations;
}

/** The captured path may be cut at its start; what is there has to be there in the same order. */
function firstStepMissing(captured: string[], ours: string[]): string | null {
  let from = 0;
  for (const step of captured) {
    const at = ours.indexOf(step, from);
    if (at < 0) return step;
    from = at + 1;
  }
  return null;
}
