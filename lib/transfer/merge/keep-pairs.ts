/**
 * Pairs of people or companies that are two in the rep's word: settings, and yet said of the records, so what either
 * machine was told holds on both. What is said in this merge is among it.
 */
import { MOST_APART, withApart } from '../../domain/identity/kept-apart.ts';
import type { ApartPair } from '../../domain/identity/kept-apart.ts';
import type { Id } from '../../domain/rows/types.ts';
import { isSame } from '../../store/rows/same.ts';
import type { MergePlan } from './plan-merge.ts';
import { keyOf } from './row-pair.ts';
import { sameKey } from './same-records.ts';
import type { SameRows } from './merged-rows.ts';

const TYPES = ['account', 'contact'] as const;

type Plan = Pick<MergePlan, 'rows' | 'same' | 'became'>;

/** The name that a record has after the merge; `null` = it is gone. */
function nameAfter({ rows, became }: Plan, id: Id): Id | null {
  const name = TYPES.map((type) => became.get(type)?.get(id)).find((one) => one !== undefined) ?? id;
  return TYPES.some((type) => rows.get(keyOf(type, name)) === null) ? null : name;
}

/** What the other machine says of records that are nowhere is let go: of one that is gone on both, the plan knows nothing. */
function isThere({ rows }: Plan, same: SameRows, id: Id): boolean {
  return TYPES.some((type) => rows.has(keyOf(type, id)) || same.get(type, id) !== null);
}

function saidNow({ same }: Plan, apart: readonly string[]): ApartPair[] {
  return same
    .filter((pair) => TYPES.some((type) => type === pair.type) && apart.includes(sameKey(pair)))
    .map(({ keep, other }) => [keep.id, other.id]);
}

/** @returns all of them in an order that is the same on either machine; `null` = nothing comes in. */
export function keepPairs(
  plan: Plan,
  own: readonly ApartPair[],
  other: readonly ApartPair[],
  apart: readonly string[],
  same: SameRows,
): ApartPair[] | null {
  const named = (pairs: readonly ApartPair[]) =>
    pairs.reduce<ApartPair[]>((list, [a, b]) => {
      const [one, two] = [nameAfter(plan, a), nameAfter(plan, b)];
      return one === null || two === null || one === two ? list : withApart(list, one, two);
    }, []);
  const stay = named(own);
  const known = new Set(stay.map(String));
  const said = other.filter((pair) => pair.every((id) => isThere(plan, same, id)));
  const come = named([...said, ...saidNow(plan, apart)]).filter((pair) => !known.has(String(pair)));
  if (come.length === 0) return isSame(stay, own) ? null : stay;
  return [...stay, ...come].toSorted((a, b) => (String(a) < String(b) ? -1 : 1)).slice(0, MOST_APART);
}
