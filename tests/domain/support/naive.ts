/** The rules of the field a second time: slow, and without a thought for anything but their words. */
import { process } from './histories.ts';
import type { Commitment, DealElement, DealPerson } from '../../../lib/domain/rows/types.ts';

/** What a usual commitment is waiting for, word for word and without a thought for anything else. */
function isFine(
  usual: { key: string; kind?: string },
  elements: readonly DealElement[],
  commitments: readonly Commitment[],
) {
  let fine = false;
  for (const c of commitments) {
    const given = c.state === 'given' || c.state === 'kept';
    if (c.kind === usual.kind && c.direction === 'they' && given) fine = true;
  }
  for (const row of elements) {
    if (row.elementKey !== usual.key) continue;
    if (row.state === 'not-applicable' && [null, 'not_applicable', 'already_true'].includes(row.reason)) fine = true;
    if (row.state === 'passed-over' && row.reason === 'not_applicable') fine = true;
    if (row.state === 'passed-over' && row.reason === 'already_true') fine = true;
  }
  return fine;
}

/** Where the deal has to be taken up again, for each commitment that broke and stands nowhere else. */
function naiveFallbacks(elements: readonly DealElement[], commitments: readonly Commitment[]): string[] {
  const fallbacks: string[] = [];
  for (const stage of process.stages)
    for (const usual of stage.elements) {
      if (usual.group !== 'commitments' || isFine(usual, elements, commitments)) continue;
      for (const c of commitments)
        if (c.kind === usual.kind && c.direction === 'they' && c.state === 'broken')
          for (const guide of process.guides) if (guide.kind === c.kind) fallbacks.push(guide.fallback);
    }
  return fallbacks;
}

export function naiveHonest(elements: readonly DealElement[], commitments: readonly Commitment[]): string {
  let latest = process.stages[0]?.key ?? '';
  for (const candidate of process.stages) {
    let everyEarlier = true;
    for (const earlier of process.stages) {
      if (earlier === candidate) break;
      for (const usual of earlier.elements) {
        if (usual.group !== 'commitments') continue;
        if (!isFine(usual, elements, commitments)) everyEarlier = false;
      }
    }
    if (everyEarlier) latest = candidate.key;
  }
  const fallbacks = naiveFallbacks(elements, commitments);
  for (const { key } of process.stages) if (key === latest || fallbacks.includes(key)) return key;
  return latest;
}

/** Standing commitments ÷ those usual up to the claimed stage. */
export function naiveCoverage(
  claimed: string,
  elements: readonly DealElement[],
  commitments: readonly Commitment[],
): { standing: number; usual: number } {
  let standing = 0;
  let usual = 0;
  for (const stage of process.stages) {
    for (const element of stage.elements) {
      if (element.group !== 'commitments') continue;
      let stands = false;
      for (const c of commitments)
        if (c.direction === 'they' && c.kind === element.kind && ['given', 'kept'].includes(c.state)) stands = true;
      if (stands) standing += 1;
      // What does not apply, or was true before, is nothing that could stand.
      if (stands || !isFine(element, elements, commitments)) usual += 1;
    }
    if (stage.key === claimed) break;
  }
  return { standing, usual };
}

/** The deal left a stage while the element was open. */
export function naivePassedOver(
  from: string,
  to: string,
  elements: readonly DealElement[],
  commitments: readonly Commitment[],
  parts: readonly DealPerson[],
): string[] {
  const passed: string[] = [];
  let left = false;
  for (const stage of process.stages) {
    if (stage.key === from) left = true;
    if (stage.key === to) return left ? passed : [];
    if (!left) continue;
    for (const element of stage.elements) {
      let open = true;
      for (const row of elements) {
        if (row.elementKey !== element.key) continue;
        if (row.state !== 'open') open = false;
        if (element.group === 'information' && row.answer !== '') open = false;
      }
      if (element.group === 'commitments')
        for (const c of commitments)
          if (c.direction === 'they' && c.kind === element.kind && ['given', 'kept'].includes(c.state)) open = false;
      if (element.group === 'people') for (const part of parts) if (part.roles.includes(element.key)) open = false;
      if (open) passed.push(element.key);
    }
  }
  return [];
}
