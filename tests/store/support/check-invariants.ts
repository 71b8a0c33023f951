/** What must hold in every book at every moment; a second, naive account of what the store keeps by increments. */
import type { RowMap, RowType } from '../../../lib/domain/rows/types.ts';
import type { Book } from '../../../lib/store/book.ts';
import { keepRow } from '../../../lib/store/rows/derive.ts';
import { referencesOf } from '../../../lib/store/rows/references.ts';
import { bare, ROW_TYPES, TABLE_OF } from '../../../lib/store/rows/rows.ts';
import type { Kept } from '../../../lib/store/rows/rows.ts';

type AnyRow = Kept<RowType>;
export type AllRows = ReadonlyMap<RowType, AnyRow[]>;

async function readAll(book: Book): Promise<AllRows> {
  const all = new Map<RowType, AnyRow[]>();
  for (const type of ROW_TYPES) all.set(type, await book.table(TABLE_OF[type]).toArray());
  return all;
}

/** What a rep records in deals of the sample book. */
const MADE_IN_SAMPLE = ['contact', 'commitment', 'exchange', 'statement'] as const;

function countAll(all: AllRows): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string, when: boolean = true) => when && counts.set(key, (counts.get(key) ?? 0) + 1);
  const deals = (all.get('deal') ?? []) as Kept<'deal'>[];
  const closed = new Set(deals.filter((deal) => deal.outcome !== null).map((deal) => deal.id));
  for (const rows of all.values()) for (const row of rows) add('sample', 'sample' in row);
  for (const type of MADE_IN_SAMPLE)
    for (const row of all.get(type) ?? []) add('sample.own', 'sample' in row && !row.id.startsWith(`${type}-`));
  for (const _ of all.get('account') ?? []) add('accounts');
  for (const _ of all.get('contact') ?? []) add('contacts');
  for (const _ of all.get('exchange') ?? []) add('exchanges');
  for (const deal of deals) {
    add('deals');
    add('deals.dream', deal.dream);
    add(`deals.dream.${deal.stage}`, deal.dream);
    add(closed.has(deal.id) ? 'deals.closed' : 'deals.open');
    add(`${closed.has(deal.id) ? 'deals.closed' : 'deals.open'}.${deal.stage}`);
    if (!closed.has(deal.id) && deal.value) {
      const key = `worth.${deal.stage}.${deal.currency}`;
      const sum = (counts.get(key) ?? 0) + Math.round(Math.min(deal.value, 1e12) * 100);
      if (sum !== 0) counts.set(key, sum);
    }
  }
  for (const row of (all.get('commitment') ?? []) as Kept<'commitment'>[]) {
    const side = closed.has(row.dealId) ? 'closed' : 'live';
    add('commitments');
    add(`commitments.${row.state}`);
    add(`commitments.${side}.${row.state}`);
    add(`commitments.${side}.${row.direction}.${row.state}`);
    const wasAsked = row.direction === 'they' && !['to-ask', 'withdrawn'].includes(row.state);
    if (wasAsked && row.askedAt !== null) add(`asks.${row.kind}.${row.state}.${fourWeeks(row.askedAt)}`);
    const isOpen = ['to-ask', 'asked', 'given'].includes(row.state);
    add(`due.${row.dueOn}`, isOpen && side === 'live' && row.dueOn !== '');
  }
  for (const { at, chance = false, errand, commitmentIds } of (all.get('exchange') ?? []) as Kept<'exchange'>[]) {
    add(`chances.asked.${fourWeeks(at)}`, chance && commitmentIds.length > 0);
    add(`chances.passed.${fourWeeks(at)}`, chance && commitmentIds.length === 0 && errand === undefined);
  }
  return counts;
}

const fourWeeks = (at: number): number => Math.floor(at / 86_400_000 / 28);

/** A row is replaced, never changed: what was worked out of it alone stays true. */
function once<T>(work: (type: RowType, row: AnyRow) => T): (type: RowType, row: AnyRow) => T {
  const known = new WeakMap<AnyRow, T>();
  return (type, row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const made = work(type, row);
    known.set(row, made);
    return made;
  };
}

const namedBy = once(referencesOf);
const derivedAsOpen = once((type, row) => derivedIs(type, row, false));
const derivedAsClosed = once((type, row) => derivedIs(type, row, true));

function derivedIs(type: RowType, row: AnyRow, closed: boolean): boolean {
  const fresh = keepRow(type, bare(row) as RowMap[typeof type], () => closed);
  return JSON.stringify(fresh.ix) === JSON.stringify(row.ix);
}

function looseEnds(all: AllRows): string[] {
  const known = new Map([...all].map(([type, rows]) => [type, new Set(rows.map((row) => row.id))]));
  return [...all].flatMap(([type, rows]) =>
    rows.flatMap((row) =>
      namedBy(type, row)
        .filter((name) => !known.get(name.type)?.has(name.id))
        .map((name) => `${type} ${row.id} names ${name.type} ${name.id}`),
    ),
  );
}

function staleRows(all: AllRows): string[] {
  const deals = (all.get('deal') ?? []) as Kept<'deal'>[];
  const closed = new Set(deals.filter((deal) => deal.closed === 1).map((deal) => deal.id));
  const isClosed = (row: AnyRow) => 'dealId' in row && typeof row.dealId === 'string' && closed.has(row.dealId);
  return [...all].flatMap(([type, rows]) =>
    rows
      .filter((row) => !(isClosed(row) ? derivedAsClosed : derivedAsOpen)(type, row))
      .map((row) => `${type} ${row.id} has stale derived fields`),
  );
}

/** What is broken, in words; empty when all is well. */
export async function findBroken(book: Book): Promise<string[]> {
  return findBrokenIn(await readAll(book), await book.counts.toArray());
}

export function findBrokenIn(all: AllRows, counts: readonly { key: string; n: number }[]): string[] {
  const naive = countAll(all);
  const kept = new Map(counts.map((row) => [row.key, row.n]));
  const wrong = [...new Set([...naive.keys(), ...kept.keys()])]
    .filter((key) => naive.get(key) !== kept.get(key))
    .map((key) => `count ${key} is ${kept.get(key)}, should be ${naive.get(key)}`);
  return [...wrong, ...looseEnds(all), ...staleRows(all)];
}
