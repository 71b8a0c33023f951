/** The plan of a merge as the rep sees it before anything happens. */
import type {
  MergeConflict,
  MergeDeletion,
  MergePreview,
  MergeSame,
  MergeTableRow,
  MergeWord,
} from '../../contract/views.ts';
import type { MetaMap } from '../../store/rows/side-rows.ts';
import { ROW_TYPES, TABLE_OF } from '../../store/rows/rows.ts';
import { isSame } from '../../store/rows/same.ts';
import type { DomainEvent, RowType, Settings } from '../../domain/rows/types.ts';
import type { Backup } from '../backup/read-backup.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { JoinedViews } from './join-views.ts';
import type { Conflict } from './merge-row.ts';
import { RecordNames } from './name-records.ts';
import { conflictKey } from './plan-merge.ts';
import type { MergePlan } from './plan-merge.ts';
import type { Pairs } from './read-pairs.ts';
import { keyOf } from './row-pair.ts';
import type { Row, RowPair } from './row-pair.ts';
import { sameKey } from './same-records.ts';
import type { SamePair } from './same-records.ts';
import type { Deletion } from './settle-deletions.ts';
import type { SameRows } from './merged-rows.ts';

/** More are merged than a person would read through one by one. */
const MOST_SHOWN = 300;

export interface ShownMerge {
  found: Pairs;
  plan: MergePlan;
  backup: Backup;
  nothing: boolean;
  incoming: readonly DomainEvent[];
  identity: MetaMap['identity'] | null;
  settings: Settings | null;
  views: JoinedViews;
  same: SameRows;
}

const EMPTY = { rows: [], total: 0 };

export function refusedMerge(problem: string): MergePreview {
  return {
    ok: false,
    problem,
    madeAt: null,
    nothing: false,
    foreign: false,
    tables: [],
    conflicts: EMPTY,
    deletions: EMPTY,
    same: EMPTY,
    events: 0,
    settings: false,
    views: { added: 0, renamed: 0 },
  };
}

export function showMerge(merge: ShownMerge): MergePreview {
  const { plan, backup, identity } = merge;
  const names = new RecordNames(plan, merge.same);
  const device = identity?.device ?? '';
  const conflicts = plan.conflicts.flatMap((conflict) => showConflict(conflict, names, device));
  const deletions = showDeletions(plan.deletions, names);
  const same = plan.same.filter(({ type }) => type !== 'exchange');
  const [settings] = backup.rows.settings;
  return {
    ok: true,
    problem: null,
    madeAt: backup.madeAt,
    nothing: merge.nothing,
    foreign: backup.bookId !== identity?.bookId,
    tables: showTables(merge),
    conflicts: { rows: conflicts.slice(0, MOST_SHOWN), total: conflicts.length },
    deletions: { rows: deletions.slice(0, MOST_SHOWN), total: deletions.length },
    same: { rows: same.slice(0, MOST_SHOWN).map((pair) => showSame(pair, names)), total: same.length },
    events: merge.incoming.length,
    settings:
      settings !== undefined && merge.settings !== null && !isSame(ownAlone(settings), ownAlone(merge.settings)),
    views: { added: merge.views.added, renamed: merge.views.renamed },
  };
}

/** Without what the merge brings together. */
function ownAlone({ keptApart: _pairs, views: _views, ...settings }: Partial<Settings>): object {
  return settings;
}

/** Whatever was deleted in one act is one line; it is about the first of these. */
const HEADLINES: readonly RowType[] = ['deal', 'contact', 'account', 'commitment', 'exchange', 'audit', 'review'];

function showDeletions(deletions: readonly Deletion[], names: RecordNames): MergeDeletion[] {
  const shown = deletions.filter(({ pair }) => pair.type !== 'process');
  const rank = ({ pair }: Deletion) =>
    HEADLINES.includes(pair.type) ? HEADLINES.indexOf(pair.type) : HEADLINES.length;
  return [...groupBy(shown, ({ event, lives }) => `${event.commandId} ${lives}`).values()].flatMap((act) => {
    const [first] = act.toSorted((a, b) => rank(a) - rank(b));
    if (!first) return [];
    const { pair, by, at, lives } = first;
    const name = names.nameOf(pair.type, (pair.own ?? pair.other) as Row);
    return [{ ...name, others: act.length - 1, by, at, stays: lives }];
  });
}

/** Two dates of one and the same word are nothing to choose between. */
function showConflict(conflict: Conflict, names: RecordNames, device: string): MergeConflict[] {
  const { pair, fields, wins } = conflict;
  const [field = ''] = fields;
  const word = (side: 'own' | 'other'): MergeWord => {
    const by = side === 'own' ? conflict.ownDevice : conflict.otherDevice;
    const value = names.valueOf(pair.type, pair[side] as Row, field);
    return { value, at: side === 'own' ? conflict.ownAt : conflict.otherAt, by: by === device ? 'this' : 'another' };
  };
  const [own, other] = [word('own'), word('other')];
  if (isSame(own.value, other.value)) return [];
  return [{ ...names.nameOf(pair.type, pair.own as Row), key: conflictKey(conflict), field, own, other, takes: wins }];
}

function showSame(pair: SamePair, names: RecordNames): MergeSame {
  const [keep, other] = [pair.keep, pair.other].map((row) => names.nameOf(pair.type, row));
  return {
    key: sameKey(pair),
    type: pair.type,
    names: [keep?.name ?? '', other?.name ?? ''],
    shared: sharedBy(pair) || (keep?.deal ?? ''),
  };
}

/** The address or domain that both have. */
function sharedBy({ keep, other }: SamePair): string {
  const lists = ['domains', 'emails', 'linkedinKeys', 'linkedinIds'];
  const both = lists.flatMap((field) => {
    const [a, b] = [keep[field], other[field]] as [string[] | undefined, string[] | undefined];
    return (a ?? []).filter((value) => b?.includes(value));
  });
  return both[0] ?? '';
}

function showTables({ found, plan }: ShownMerge): MergeTableRow[] {
  const tables = new Map<RowType, MergeTableRow>();
  for (const type of ROW_TYPES) {
    const same = found.same.get(type) ?? 0;
    tables.set(type, { table: TABLE_OF[type], same, added: 0, taken: 0, kept: 0, both: 0, removed: 0 });
  }
  for (const [key, pair] of plan.pairs) {
    const table = tables.get(pair.type);
    const what = whatBecomes(pair, found.stored.get(key) ?? null, plan.rows.get(key) ?? null);
    if (table && what) table[what] += 1;
  }
  // What was the same, and follows from what has changed beside it; or has come to stand under another name.
  for (const { type, id, before, after } of plan.changes) {
    const table = tables.get(type);
    if (!table || plan.pairs.has(keyOf(type, id))) continue;
    if (before !== null) table.same -= 1;
    table[before === null ? 'added' : after === null ? 'removed' : 'both'] += 1;
  }
  return [...tables.values()].filter((row) => row.same + row.added + row.taken + row.kept + row.both + row.removed > 0);
}

type Becomes = Exclude<keyof MergeTableRow, 'table'>;

function whatBecomes({ own, other }: RowPair, stored: Row | null, after: Row | null): Becomes | null {
  if (after === null) return stored === null ? null : 'removed';
  if (own === null) return 'added';
  if (isSame(after, own)) return isSame(own, other) ? 'same' : 'kept';
  return isSame(after, other) ? 'taken' : 'both';
}
