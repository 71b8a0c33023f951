/** Where a list of deals stands in the indexes, and how long it is. */
import type { ParsedQueryArgs } from '../../../contract/queries.ts';
import type { Kept } from '../../../store/rows/rows.ts';
import { FIRST_KEY, LAST_KEY } from '../rows/ranges.ts';
import type { IndexRange } from '../rows/ranges.ts';

export type DealArgs = ParsedQueryArgs<'deals'>;
type DealRow = Kept<'deal'>;

/** Sort by stage is not here: it is one range a stage. */
type Field = 'updatedAt' | 'ix.name' | 'ix.value' | 'ix.close';

const FIELDS: Record<DealArgs['sort'], Field> = {
  updated: 'updatedAt',
  name: 'ix.name',
  value: 'ix.value',
  close: 'ix.close',
  stage: 'updatedAt',
};
/** Newest first; names and dates from the front. */
const REVERSED: ReadonlySet<Field> = new Set(['updatedAt']);

const SIDES: Record<DealArgs['show'], (0 | 1)[]> = { open: [0], closed: [1], all: [0, 1], dream: [] };

/** Ranges to be merged by `compareDeals`. Dream clients of a stage are few: they come in the order of change. */
export function dealRanges({ show, sort, stage }: Pick<DealArgs, 'show' | 'sort' | 'stage'>): IndexRange[] {
  const field = FIELDS[sort];
  if (show === 'dream' && stage) return [range('ix.dream+stage', [1, stage], 'updatedAt')];
  if (show === 'dream') return [range('ix.dream', [1], field)];
  if (stage) return SIDES[show].map((closed) => range('closed+stage', [closed, stage], field));
  if (show === 'all') return [bareRange(field)];
  return SIDES[show].map((closed) => range('closed', [closed], field));
}

/** Keys of the counts that add up to the list; `null` = there is no count of it. */
export function dealCounts({ show, stage }: Pick<DealArgs, 'show' | 'stage'>): readonly string[] | null {
  if (show === 'dream') return stage ? null : ['deals.dream'];
  const sides = SIDES[show].map((closed) => (closed === 1 ? 'deals.closed' : 'deals.open'));
  return sides.map((side) => (stage ? `${side}.${stage}` : side));
}

/** @param own currency of the rep, which comes first where they are sorted by value */
export function compareDeals(sort: DealArgs['sort'], own = ''): (a: DealRow, b: DealRow) => number {
  if (sort === 'name') return (a, b) => compareText(a.ix.name, b.ix.name);
  if (sort === 'close') return (a, b) => compareText(a.ix.close, b.ix.close);
  if (sort === 'value') return (a, b) => compareValues(a.ix.value, b.ix.value, own);
  return (a, b) => b.updatedAt - a.updatedAt;
}

/** The same filter in memory, for rows that were found by their words. */
export function isInList(row: DealRow, { show, stage }: Pick<DealArgs, 'show' | 'stage'>): boolean {
  if (stage && row.stage !== stage) return false;
  return show === 'dream' ? row.dream : SIDES[show].includes(row.closed);
}

function range(prefix: string, values: IDBValidKey[], field: Field): IndexRange {
  return {
    index: `[${prefix}+${field}]`,
    lower: [...values, FIRST_KEY],
    upper: [...values, LAST_KEY],
    reverse: REVERSED.has(field),
  };
}

function bareRange(field: Field): IndexRange {
  return { index: field, lower: FIRST_KEY, upper: LAST_KEY, reverse: REVERSED.has(field) };
}

/** What is worth more in euros or in yen nobody here can say: each currency by itself, the rep's own first. */
function compareValues([a, lessA]: ValueKey, [b, lessB]: ValueKey, own: string): number {
  return Number(b === own) - Number(a === own) || compareText(a, b) || lessA - lessB;
}

type ValueKey = DealRow['ix']['value'];

/** Dream clients of a stage are not. */
export const isByValue = (index: string): boolean => index.includes('ix.value');

/** A range over values in three, in their order: of the rep's own currency, of those before it and of those after. */
export function byCurrency({ index, lower, upper }: IndexRange, own: string): IndexRange[] {
  const at = (end: IDBValidKey): IDBValidKey => (Array.isArray(lower) ? [...lower.slice(0, -1), end] : end);
  const [first, last] = [at([own]), at([own, LAST_KEY])];
  return [
    { index, lower: first, upper: last },
    { index, lower, upper: first },
    { index, lower: last, upper },
  ];
}

/** As the index sorts. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
