/**
 * What product and process say of one deal, worked out a second time from the words of the definitions alone, slowly, and
 * without anything of `lib/domain`.
 */
import type {
  Commitment,
  CommitmentKind,
  Deal,
  DealElement,
  DealPerson,
  Process,
  ProcessElement,
} from '../../../lib/domain/rows/types.ts';

export interface PlainDeal {
  deal: Deal;
  process: Process;
  elements: DealElement[];
  commitments: Commitment[];
  parts: DealPerson[];
}

export const LEGITIMATE: readonly string[] = ['client_declined', 'not_applicable', 'already_true', 'not_yet_due'];

/** Place of a stage; -1 = there is none of the key. */
export function placeOf(process: Process, key: string): number {
  for (const [at, stage] of process.stages.entries()) if (stage.key === key) return at;
  return -1;
}

/** What a stage asks the client for, by the process of today. */
export function usualIn(process: Process, at: number): { key: string; kind: CommitmentKind }[] {
  const stage = process.stages[at];
  const usual: { key: string; kind: CommitmentKind }[] = [];
  if (!stage || stage.retired) return usual;
  for (const { key, kind, group, retired } of stage.elements)
    if (group === 'commitments' && kind && !retired) usual.push({ key, kind });
  return usual;
}

export function stands({ commitments }: Pick<PlainDeal, 'commitments'>, kind: CommitmentKind): boolean {
  for (const one of commitments)
    if (one.direction === 'they' && one.kind === kind && (one.state === 'given' || one.state === 'kept')) return true;
  return false;
}

/** Not applicable, or true before we came. */
export function isExcused({ elements }: Pick<PlainDeal, 'elements'>, key: string): boolean {
  const row = elements.find(({ elementKey }) => elementKey === key);
  if (!row) return false;
  if (row.state === 'not-applicable') return row.reason !== 'client_declined' && row.reason !== 'not_yet_due';
  return row.state === 'passed-over' && (row.reason === 'not_applicable' || row.reason === 'already_true');
}

/** The latest stage for which all of the earlier ones is standing or excused; one that broke takes it back further. */
export function honestPlace(one: PlainDeal): number {
  const { process, commitments } = one;
  let latest = 0;
  for (const [at, stage] of process.stages.entries()) {
    if (stage.retired) continue;
    let fine = true;
    for (let before = 0; before < at; before += 1)
      for (const { key, kind } of usualIn(process, before))
        if (!stands(one, kind) && !isExcused(one, key)) fine = false;
    if (fine) latest = at;
  }
  for (const at of process.stages.keys())
    for (const { key, kind } of usualIn(process, at)) {
      if (stands(one, kind) || isExcused(one, key)) continue;
      if (!commitments.some((row) => row.kind === kind && row.direction === 'they' && row.state === 'broken')) continue;
      const fallback = placeOf(process, process.guides.find((guide) => guide.kind === kind)?.fallback ?? '');
      const back = fallback === -1 || process.stages[fallback]?.retired ? at : fallback;
      latest = Math.min(latest, back, at);
    }
  return latest;
}

/** Standing ÷ usual up to the claimed stage; what does not apply, or was true before, is not usual. */
export function plainCoverage(one: PlainDeal): { standing: number; usual: number } {
  const sum = { standing: 0, usual: 0 };
  for (let at = 0; at <= placeOf(one.process, one.deal.stage); at += 1)
    for (const { key, kind } of usualIn(one.process, at)) {
      if (stands(one, kind)) sum.standing += 1;
      if (stands(one, kind) || !isExcused(one, key)) sum.usual += 1;
    }
  return sum;
}

/** Done, by a tick, an answer, a role that is filled, a commitment that stands; else as it is written. */
export function stateOf(one: PlainDeal, element: ProcessElement): DealElement['state'] {
  const row = one.elements.find(({ elementKey }) => elementKey === element.key);
  if (row?.state === 'not-applicable') return 'not-applicable';
  if (row?.state === 'done') return 'done';
  if (element.group === 'information' && row && row.answer !== '') return 'done';
  if (element.group === 'people' && one.parts.some(({ roles }) => roles.includes(element.key))) return 'done';
  if (element.group === 'commitments' && element.kind && stands(one, element.kind)) return 'done';
  return row?.state ?? 'open';
}

export function reasonOf({ elements }: PlainDeal, key: string): string | null {
  return elements.find(({ elementKey }) => elementKey === key)?.reason ?? null;
}

/** Passed over, and up to nobody but the rep. */
export function isResistedIn(one: PlainDeal, element: ProcessElement): boolean {
  return stateOf(one, element) === 'passed-over' && !LEGITIMATE.includes(reasonOf(one, element.key) ?? '');
}

export function isWon({ deal }: PlainDeal): boolean {
  return deal.outcome === 'won';
}

/** Lost to somebody, or to nobody deciding. */
export function isLost({ deal }: PlainDeal): boolean {
  return deal.outcome === 'lost-competitor' || deal.outcome === 'no-decision';
}

/** A deal enters figures of won and lost once it has left the first stage. */
export function leftFirst({ deal, process }: PlainDeal): boolean {
  return placeOf(process, deal.stage) > 0;
}

/** Asked of the client, whatever came of it; what was only meant to be asked, or withdrawn, was not. */
export function asksOf({ commitments }: PlainDeal, kind: CommitmentKind): Commitment[] {
  return commitments.filter(
    (one) => one.kind === kind && one.direction === 'they' && one.state !== 'to-ask' && one.state !== 'withdrawn',
  );
}

/** Every share beside its counts, none under five. */
export const shareOf = (n: number, of: number) => ({ n, of, share: of < 5 ? null : n / of });
