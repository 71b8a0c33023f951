/**
 * What merging a backup into the book comes to. Pure: the preview shows this plan and the merge writes it, so that the one
 * is exactly the other. It is made of what differs alone (`read-pairs.ts`), and comes out the same on either machine.
 */
import type { MergeChoices } from '../../contract/views.ts';
import type { DomainEvent, RowMap, RowType } from '../../domain/rows/types.ts';
import { completeRow } from '../../store/rows/derive.ts';
import { isSame } from '../../store/rows/same.ts';
import { cutLooseEnds } from './cut-loose-ends.ts';
import type { Along } from './cut-loose-ends.ts';
import { groupsOf } from './field-groups.ts';
import { followMoves } from './follow-moves.ts';
import { joinParts, joinRecords, repoint, settleNames } from './join-records.ts';
import type { Became } from './join-records.ts';
import { markElements } from './mark-elements.ts';
import { mergeRow } from './merge-row.ts';
import type { Conflict, MergedRow } from './merge-row.ts';
import { MergedRows } from './merged-rows.ts';
import { keepOneOfEach } from './one-of-each.ts';
import type { Pairs } from './read-pairs.ts';
import { replay, rewind } from './row-history.ts';
import { keyOf } from './row-pair.ts';
import type { PairKey, Row, RowPair, Side } from './row-pair.ts';
import { findSame, JOINED_TYPES, sameKey } from './same-records.ts';
import type { SamePair } from './same-records.ts';
import { becameOf, keepNamedParts, settleDeletions } from './settle-deletions.ts';
import type { Deletion } from './settle-deletions.ts';
import type { SameRows } from './merged-rows.ts';

export const NO_CHOICE: MergeChoices = { all: null, one: {}, apart: [] };

/** `null` = not there. */
export interface RowDifference {
  type: RowType;
  id: string;
  before: Row | null;
  after: Row | null;
}

export interface MergePlan {
  pairs: Pairs['pairs'];
  /** How each record stands afterwards; `null` = gone. */
  rows: ReadonlyMap<PairKey, Row | null>;
  /** What has to be written, from what is stored. */
  changes: RowDifference[];
  /** What the merge itself changes, and no event of either machine explains. */
  made: RowDifference[];
  conflicts: Conflict[];
  deletions: Deletion[];
  /** Went along with what was deleted. */
  along: Along[];
  same: SamePair[];
  became: Became;
}

export function conflictKey({ pair, fields }: Conflict): string {
  return `${pair.type}/${pair.id}.${fields[0] ?? ''}`;
}

export function planMerge({ pairs, stored }: Pairs, equal: SameRows, choices: MergeChoices): MergePlan {
  const choose = (conflict: Conflict): Side | null => choices.one[conflictKey(conflict)] ?? choices.all;
  const byDefault = mergeAll(pairs, () => null);
  const chosen = choices.all === null && Object.keys(choices.one).length === 0 ? byDefault : mergeAll(pairs, choose);
  const rowOf = (pair: RowPair) => chosen.get(keyOf(pair.type, pair.id))?.row ?? pair.own ?? pair.other;
  const deletions = settleDeletions(pairs, rowOf);
  const rows = new MergedRows();
  const dead = new Set(deletions.filter(({ lives }) => !lives).map(({ pair }) => keyOf(pair.type, pair.id)));
  for (const [key, pair] of pairs) {
    const row = dead.has(key) ? null : rowOf(pair);
    if (row) rows.set(pair.type, row);
    else rows.remove(pair.type, pair.id);
  }
  const start = rows.snapshot();
  // Where the events of both, one after the other, lead elsewhere, what stands there is a change of today.
  for (const [key, pair] of pairs) {
    const row = start.get(key);
    if (row && pair.own && pair.other) start.set(key, asTold(pair, row));
  }
  followMerges(rows, deletions, pairs);
  const along = cutLooseEnds(rows);
  keepNamedParts(deletions, rows);
  const same: SamePair[] = [];
  const became: Became = new Map();
  for (const type of JOINED_TYPES) {
    const found = findSame(type, rows, (one, id) => pairs.get(keyOf(one, id)));
    same.push(...found);
    joinRecords(
      rows,
      found.filter((pair) => !choices.apart.includes(sameKey(pair))),
      equal,
      became,
    );
  }
  settleNames(became);
  keepOneOfEach(rows);
  followMoves(pairs, rows, equal, became);
  markElements(pairs, rows, equal, became);
  const storedRow = (type: RowType, id: string) =>
    start.has(keyOf(type, id)) ? (stored.get(keyOf(type, id)) ?? null) : equal.get(type, id);
  const startRow = (type: RowType, id: string) =>
    start.has(keyOf(type, id)) ? (start.get(keyOf(type, id)) ?? null) : equal.get(type, id);
  return {
    pairs,
    rows: rows.snapshot(),
    changes: differences(rows, storedRow),
    // The key of a thread names a mailbox or a person: that it went leaves no event.
    made: differences(rows, startRow).filter(({ type, after }) => type !== 'threadChoice' || after !== null),
    conflicts: [...byDefault].flatMap(([key, { conflicts }]) => (dead.has(key) ? [] : conflicts)),
    deletions,
    along,
    same,
    became,
  };
}

/** What still names a record that one machine has made one with another names that other. */
function followMerges(rows: MergedRows, deletions: readonly Deletion[], pairs: ReadonlyMap<PairKey, RowPair>): void {
  for (const deletion of deletions) {
    const { type, id } = deletion.pair;
    const into = deletion.lives ? null : becameOf(deletion, pairs);
    if (into !== null && rows.get(type, into)) repoint(rows, type, id, into);
  }
  joinParts(rows);
}

function mergeAll(
  pairs: ReadonlyMap<PairKey, RowPair>,
  choose: (conflict: Conflict) => Side | null,
): Map<PairKey, MergedRow> {
  const merged = new Map<PairKey, MergedRow>();
  for (const [key, pair] of pairs) {
    if (!pair.own || !pair.other) continue;
    const one = mergeRow(pair, choose);
    merged.set(key, { ...one, row: completeRow(pair.type, one.row as unknown as RowMap[RowType]) as unknown as Row });
  }
  return merged;
}

/** The row as its events tell it; the same row where it differs only in what moves with everything. */
function asTold(pair: RowPair, row: Row): Row {
  const { type, own, mine, theirs } = pair;
  if (!own || mine.length === 0 || theirs.length === 0) return row;
  const told = replay(rewind(own, mine), [...mine, ...theirs]);
  if (!told) return row;
  const same = groupsOf(type, told, row)
    .filter(({ kind, fields }) => kind !== 'latest' && fields.some((field) => !isSame(told[field], row[field])))
    .flatMap(({ fields }) => fields);
  const next: Row = { ...row };
  for (const field of same) {
    if (Object.hasOwn(told, field)) next[field] = told[field];
    else delete next[field];
  }
  return next;
}

/** The rows that are other than these. */
function differences(rows: MergedRows, from: (type: RowType, id: string) => Row | null): RowDifference[] {
  return rows.all().flatMap(({ type, id, row }) => {
    const before = from(type, id);
    return isSame(before, row) ? [] : [{ type, id, before, after: row }];
  });
}

/** Events that came in, as they are kept: of what is gone without its words, and of a joined deal under its name. */
export function keepIncoming(
  plan: MergePlan,
  incoming: readonly DomainEvent[],
  purge: (event: DomainEvent) => DomainEvent,
): DomainEvent[] {
  const deals = plan.became.get('deal');
  return incoming.flatMap((event) => {
    const isGone = plan.rows.get(keyOf(event.rowType, event.rowId)) === null;
    if (isGone && event.rowType === 'threadChoice') return [];
    const dealId = deals?.get(event.dealId ?? '') ?? event.dealId;
    return [{ ...(isGone ? purge(event) : event), dealId }];
  });
}
