/**
 * Records that two machines have made of one thing, under two ids: a person of one mail address or LinkedIn page, a
 * company of one domain, a deal of one name with one company, the same words of one message. What one machine alone had
 * twice is not the merge's business.
 */
import { foldText } from '../../domain/identity/names.ts';
import type { RowType } from '../../domain/rows/types.ts';
import { isSameWords } from '../../store/reading/duplicates.ts';
import type { MergedRows } from './merged-rows.ts';
import type { Row, RowPair } from './row-pair.ts';

/** In the order in which they are joined: deals are found by their company, commitments by their deal. */
export const JOINED_TYPES = ['account', 'contact', 'deal', 'commitment', 'exchange'] as const;
export type JoinedType = (typeof JOINED_TYPES)[number];

/** Two records that are offered as the same; `keep` is the one that stays. */
export interface SamePair {
  type: JoinedType;
  keep: Row;
  other: Row;
}

function lines(row: Row, field: string): string[] {
  const value = row[field];
  return Array.isArray(value) ? (value as string[]) : [];
}

function text(row: Row, field: string): string {
  const value = row[field];
  return typeof value === 'string' ? value : '';
}

function keysOf(type: JoinedType, row: Row): string[] {
  switch (type) {
    case 'account':
      return [...lines(row, 'domains').map((domain) => `@${domain}`), ...lines(row, 'linkedinKeys')];
    case 'contact':
      return [...lines(row, 'emails'), ...lines(row, 'linkedinIds')];
    case 'deal':
      return [`${foldText(text(row, 'name')).trim()} ${text(row, 'accountId')}`];
    case 'commitment':
      if (text(row, 'messageKey') === '' || row['state'] === 'withdrawn') return [];
      return [`${text(row, 'messageKey')} ${text(row, 'dealId')} ${text(row, 'direction')}`];
    case 'exchange':
      return text(row, 'messageKey') === '' ? [] : [`${text(row, 'messageKey')} ${text(row, 'dealId')}`];
  }
}

/** The older one stays; of one moment, the first by id. The same on either machine. */
export function byAge(a: Row, b: Row): number {
  const age = (row: Row) => Number(row['createdAt'] ?? row['at'] ?? row['startedAt'] ?? 0);
  return age(a) - age(b) || (a.id < b.id ? -1 : 1);
}

function isPair(type: JoinedType, a: Row, b: Row): boolean {
  return type !== 'commitment' || isSameWords(text(a, 'words'), text(b, 'words'));
}

/** Each machine knows but one of the two by this key. A company's own id may just have been joined: then being there counts. */
function areApart(type: JoinedType, key: string, a: RowPair, b: RowPair): boolean {
  const isKnown = (row: Row | null) => row !== null && (!OF_A_PERSON.has(type) || keysOf(type, row).includes(key));
  return (['own', 'other'] as const).every((side) => !(isKnown(a[side]) && isKnown(b[side])));
}
const OF_A_PERSON: ReadonlySet<JoinedType> = new Set(['account', 'contact']);

/** At most one pair a key, in order of age. */
export function findSame(
  type: JoinedType,
  rows: MergedRows,
  pairOf: (type: RowType, id: string) => RowPair | undefined,
): SamePair[] {
  const byKey = new Map<string, Row[]>();
  for (const row of rows.ofType(type)) {
    if (row['sample'] === true) continue;
    for (const key of new Set(keysOf(type, row))) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const found = new Map<string, SamePair>();
  for (const [key, same] of byKey) {
    if (same.length < 2) continue;
    const [keep, ...others] = same.toSorted(byAge);
    const other = others.find((row) => {
      const [a, b] = [keep && pairOf(type, keep.id), pairOf(type, row.id)];
      return keep && a && b && isPair(type, keep, row) && areApart(type, key, a, b);
    });
    if (keep && other) found.set(sameKey({ type, keep, other }), { type, keep, other });
  }
  return [...found.values()].toSorted((a, b) => byAge(a.keep, b.keep) || byAge(a.other, b.other));
}

/** How a pair is named where the rep decides that its two are not the same. */
export function sameKey({ type, keep, other }: SamePair): string {
  return `${type}/${keep.id}=${other.id}`;
}
