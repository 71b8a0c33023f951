/** Two records that are the same become one, and whatever named the one that goes names the one that stays. */
import type { RowType } from '../../domain/rows/types.ts';
import { renamed } from './merged-rows.ts';
import type { MergedRows, SameRows } from './merged-rows.ts';
import { byAge } from './same-records.ts';
import type { JoinedType, SamePair } from './same-records.ts';
import type { Row } from './row-pair.ts';

/** Lists of both; where the one that stays says nothing, the word of the other. */
function unite(keep: Row, other: Row, lists: readonly string[], gaps: readonly string[]): Row {
  const row: Row = { ...keep };
  for (const field of lists) row[field] = [...new Set([...(keep[field] as string[]), ...(other[field] as string[])])];
  for (const field of gaps) {
    if (row[field] === null || row[field] === undefined || row[field] === '') {
      if (other[field] !== undefined) row[field] = other[field];
    }
  }
  for (const field of ['updatedAt', 'lastHeardAt']) {
    if (field in row) row[field] = latest(keep[field], other[field]);
  }
  if (row['sample'] === true && other['sample'] !== true) delete row['sample'];
  return row;
}

function latest(a: unknown, b: unknown): number | null {
  const times = [a, b].filter((value) => typeof value === 'number');
  return times.length === 0 ? null : Math.max(...times);
}

function take(row: Row, from: Row, fields: readonly string[]): Row {
  const next = { ...row };
  for (const field of fields) {
    if (Object.hasOwn(from, field)) next[field] = from[field];
    else delete next[field];
  }
  return next;
}

function newer(a: Row, b: Row, field: string): Row {
  const [first, second] = [a, b].map((row) => Number(row[field] ?? 0));
  if (first === second) return byAge(a, b) < 0 ? a : b;
  return (first ?? 0) > (second ?? 0) ? a : b;
}

const PLACE = ['stage', 'processId', 'stageSince', 'outcome', 'closed', 'closedAt'];

function joinDeals(keep: Row, other: Row): Row {
  const row = take(unite(keep, other, [], ['value', 'expectedClose']), newer(keep, other, 'updatedAt'), PLACE);
  const [own, more] = [String(keep['note']), String(other['note'])];
  row['note'] = own.includes(more) ? own : own === '' ? more : `${own}\n\n${more}`.slice(0, MOST_NOTE);
  return row;
}
/** As much as a note may hold. */
const MOST_NOTE = 20_000;

function joinCommitments(keep: Row, other: Row): Row {
  const row = unite(keep, other, [], ['contactId', 'due', 'link']);
  return take(row, newer(keep, other, 'stateAt'), ['state', 'stateAt', 'askedAt', 'answerKey']);
}

function joined(type: JoinedType | 'dealPerson', keep: Row, other: Row): Row {
  switch (type) {
    case 'account':
      return unite(keep, other, ['domains', 'linkedinKeys'], []);
    case 'contact':
      return unite(keep, other, ['emails', 'linkedinIds'], ['title', 'level', 'accountId']);
    case 'deal':
      return joinDeals(keep, other);
    case 'commitment':
      return joinCommitments(keep, other);
    case 'exchange':
      return unite(keep, other, ['contactIds', 'commitmentIds'], ['note', 'chance']);
    case 'dealPerson':
      return unite(keep, other, ['roles'], []);
  }
}

/** A deal's element is named by its deal: two of one element become one, the later said. */
function moveElement(rows: MergedRows, row: Row, dealId: string): void {
  const moved: Row = { ...row, dealId, id: `${dealId}/${String(row['elementKey'])}` };
  const there = rows.get('dealElement', moved.id);
  rows.remove('dealElement', row.id);
  rows.set('dealElement', there ? newer(there, moved, 'at') : moved);
}

/** Whatever names the one names the other from now on. */
export function repoint(rows: MergedRows, type: RowType, from: string, to: string): void {
  for (const namer of rows.naming(type, from)) {
    if (namer.type === 'dealElement') moveElement(rows, namer.row, to);
    else rows.set(namer.type, renamed(namer.type, namer.row, { type, id: from }, to));
  }
}

/** A person has one part in a deal, a deal one review; one thing broke once. */
export function joinParts(rows: MergedRows): void {
  const kept = new Map<string, Row>();
  for (const row of rows.ofType('dealPerson').toSorted(byAge)) {
    const key = `${String(row['dealId'])} ${String(row['contactId'])}`;
    const there = kept.get(key);
    if (!there) kept.set(key, row);
    else {
      const one = joined('dealPerson', there, row);
      kept.set(key, one);
      rows.set('dealPerson', one);
      rows.remove('dealPerson', row.id);
    }
  }
}

/** Ids of records that have gone into another, by type. */
export type Became = Map<JoinedType, Map<string, string>>;

/**
 * Joins these pairs, one after the other; who has become another goes on as that one. Both machines may have had the one
 * that goes (one of them under other addresses): what named it is then the same on both, and must follow, too.
 */
export function joinRecords(rows: MergedRows, pairs: readonly SamePair[], same: SameRows, became: Became): void {
  for (const { type, keep, other } of pairs) {
    const gone = became.get(type) ?? new Map<string, string>();
    became.set(type, gone);
    const [a, b] = [keep, other].map((row) => rows.get(type, resolve(gone, row.id)));
    if (!a || !b || a.id === b.id) continue;
    const [stays, goes] = byAge(a, b) < 0 ? [a, b] : [b, a];
    gone.set(goes.id, stays.id);
    for (const { id } of [stays, goes]) rows.bring(same.naming(type, id));
    rows.set(type, joined(type, stays, goes));
    rows.remove(type, goes.id);
    repoint(rows, type, goes.id, stays.id);
  }
  if (pairs.length > 0) joinParts(rows);
}

/** Who has become another that became another in turn is that one. */
export function settleNames(became: Became): void {
  for (const gone of became.values()) for (const [from, to] of gone) gone.set(from, resolve(gone, to));
}

function resolve(gone: ReadonlyMap<string, string>, id: string): string {
  let at = id;
  for (let next = gone.get(at); next !== undefined; next = gone.get(at)) at = next;
  return at;
}
