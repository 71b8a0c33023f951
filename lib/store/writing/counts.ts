/**
 * How many of each there are, kept as rows and changed in the transaction that changes the rows, so that a total never
 * counts a table. A count of zero has no row. Keys, with `*` for a value of the row:
 *
 *   accounts · contacts · exchanges · sample (rows of the sample book) · sample.own (made by the rep in deals of the sample)
 *   deals · deals.<open|closed|dream> · deals.<open|closed|dream>.<stage>
 *   worth.<stage>.<currency> (what open deals are worth together, in hundredths: whole numbers add up without drift)
 *   commitments · commitments.<state> · commitments.<live|closed>.<state> · commitments.<live|closed>.<they|we>.<state>
 *   asks.<kind>.<state>.<span> (what they were asked for, by when; see `SPAN_MS`) · chances.<asked|passed>.<span>
 *   due.<date> (what is open in deals that are, by the day on which it is due)
 *
 * `live` and `closed` speak of the commitment's deal.
 */
import type { PromiseExtended } from 'dexie';
import { OPEN_STATES } from '../../domain/commitment/commitment.ts';
import { MOST_VALUE } from '../../domain/limits/deal-value.ts';
import type { Instant, RowType } from '../../domain/rows/types.ts';
import type { Book } from '../database.ts';
import type { Kept } from '../rows/rows.ts';
import type { CountRow } from '../rows/side-rows.ts';

function dealKeys(row: Kept<'deal'>): string[] {
  const side = row.closed === 1 ? 'closed' : 'open';
  return [
    'deals',
    `deals.${side}`,
    `deals.${side}.${row.stage}`,
    ...(row.dream ? ['deals.dream', `deals.dream.${row.stage}`] : []),
  ];
}

/**
 * Asks and chances are counted by spans of four weeks: what was asked since a day is the sum of the whole spans since then,
 * and of one piece of a span, which alone is counted by its index.
 */
export const SPAN_MS = 28 * 86_400_000;

/** Begin the keys that are counted by spans or days, and no others. */
export const SPANNED = ['asks.', 'chances.', 'due.'] as const;

function askKeys({ direction, kind, state, askedAt }: Kept<'commitment'>): string[] {
  const isAsk = direction === 'they' && state !== 'to-ask' && state !== 'withdrawn' && askedAt !== null;
  return isAsk ? [`asks.${kind}.${state}.${spanOf(askedAt)}`] : [];
}

function dueKeys({ state, dueOn, ix }: Kept<'commitment'>): string[] {
  return ix.closed === 0 && dueOn !== '' && OPEN_STATES.includes(state) ? [`due.${dueOn}`] : [];
}

function chanceKeys({ at, ix }: Kept<'exchange'>): string[] {
  return ix.chance ? [`chances.${ix.chance}.${spanOf(at)}`] : [];
}

function spanOf(at: Instant): number {
  return Math.floor(at / SPAN_MS);
}

function commitmentKeys(row: Kept<'commitment'>): string[] {
  const side = row.ix.closed === 1 ? 'closed' : 'live';
  return [
    'commitments',
    `commitments.${row.state}`,
    `commitments.${side}.${row.state}`,
    `commitments.${side}.${row.direction}.${row.state}`,
    ...askKeys(row),
    ...dueKeys(row),
  ];
}

/** The sample's own ids name their type; those of a rep's rows are random. */
const OF_THE_SAMPLE = /^(contact|commitment|exchange|statement)-/;

const OWN_TYPES: ReadonlySet<RowType> = new Set(['contact', 'commitment', 'exchange', 'statement']);

/** Of a row that belongs to the sample book: the rep has recorded it. */
export function isOwnInSample({ type, id }: { type: RowType; id: string }): boolean {
  return OWN_TYPES.has(type) && !OF_THE_SAMPLE.test(id);
}

/** The counts that a row belongs to. */
export function countKeys<T extends RowType>(type: T, row: Kept<T>): string[] {
  const anyRow: unknown = row;
  const sample = row.ix.sample === 1 ? ['sample', ...(isOwnInSample({ type, id: row.id }) ? ['sample.own'] : [])] : [];
  if (type === 'account') return ['accounts', ...sample];
  if (type === 'contact') return ['contacts', ...sample];
  if (type === 'exchange') return ['exchanges', ...chanceKeys(anyRow as Kept<'exchange'>), ...sample];
  if (type === 'deal') return [...dealKeys(anyRow as Kept<'deal'>), ...sample];
  if (type === 'commitment') return [...commitmentKeys(anyRow as Kept<'commitment'>), ...sample];
  return sample;
}

/** Differences to be added to the counts at the end of a transaction. */
export type Tally = Map<string, number>;

export function tallyRow<T extends RowType>(tally: Tally, type: T, row: Kept<T> | undefined, by: 1 | -1): void {
  if (!row) return;
  for (const key of countKeys(type, row)) tally.set(key, (tally.get(key) ?? 0) + by);
  const worth = type === 'deal' ? worthOf(row as unknown as Kept<'deal'>) : null;
  if (worth) tally.set(worth.key, (tally.get(worth.key) ?? 0) + by * worth.n);
}

/** What a deal adds to the sum of its stage; `null` = nothing: it is closed, or of no known value. */
export function worthOf({ closed, stage, value, currency }: Pick<Kept<'deal'>, WorthField>): CountRow | null {
  if (closed === 1 || value === null) return null;
  return { key: `${WORTH}${stage}.${currency}`, n: Math.round(Math.min(value, MOST_VALUE) * 100) };
}
type WorthField = 'closed' | 'stage' | 'value' | 'currency';

/** All sums, and nothing else, begin so. */
export const WORTH = 'worth.';

/** Call inside the transaction that changed the rows. */
export async function saveTally(book: Book, tally: Tally): Promise<void> {
  const keys = [...tally].filter(([, by]) => by !== 0).map(([key]) => key);
  if (keys.length === 0) return;
  const old = await book.counts.bulkGet(keys);
  const rows = keys.map((key, at) => ({ key, n: (old[at]?.n ?? 0) + (tally.get(key) ?? 0) }));
  await book.counts.bulkPut(rows.filter((row) => row.n !== 0));
  await book.counts.bulkDelete(rows.filter((row) => row.n === 0).map((row) => row.key));
}

/** The counts under these keys, in their order; 0 where there is none. No async function: live queries may use it. */
export function readCounts(book: Book, keys: readonly string[]): PromiseExtended<number[]> {
  return book.counts.bulkGet([...keys]).then((rows) => rows.map((row) => row?.n ?? 0));
}
