/** One record out of two, field by field: the later change wins, and what it wins over is said. */
import type { Instant } from '../../domain/rows/types.ts';
import { isSame } from '../../store/rows/same.ts';
import { followStates } from './commitment-history.ts';
import { groupsOf } from './field-groups.ts';
import type { FieldGroup } from './field-groups.ts';
import { lastChange, lastTouch, rewind, standingEvents } from './row-history.ts';
import { opposite } from './row-pair.ts';
import type { Row, RowPair, Side } from './row-pair.ts';

/** Both machines have changed these fields, and not to the same. */
export interface Conflict {
  pair: RowPair;
  /** The group's first field is its name. */
  fields: readonly string[];
  /** When, and on which machine, each of them did. */
  ownAt: Instant;
  otherAt: Instant;
  ownDevice: string;
  otherDevice: string;
  /** By default: the later one; of states, the one that the steps lead to. */
  wins: Side;
}

export interface MergedRow {
  row: Row;
  /** Which machines had changed it since they last agreed. */
  changed: 'none' | 'own' | 'other' | 'both';
  conflicts: Conflict[];
}

/** Whose of two rows that no event tells apart: the same on either machine. */
function tie({ own, other }: RowPair): Side {
  const [a, b] = [own, other].map(
    (row) => [Number(row?.['updatedAt'] ?? row?.['at'] ?? 0), JSON.stringify(row)] as const,
  );
  if (!a || !b || a[0] === b[0]) return (a?.[1] ?? '') >= (b?.[1] ?? '') ? 'own' : 'other';
  return a[0] > b[0] ? 'own' : 'other';
}

/**
 * Whose, where nobody's changes stand: what was taken back may still have put a row there as it was before the other
 * machine's change, which this one knew of by then.
 */
function lastSaid(pair: RowPair, fields: readonly string[] | null): Side {
  const last = (events: RowPair['mine']) => (fields ? lastTouch(events, fields) : lastChange(events))?.id ?? '';
  const [own, other] = [last(pair.mine), last(pair.theirs)];
  if (own === other) return tie(pair);
  return own > other ? 'own' : 'other';
}

function pick(row: Row, from: Row, fields: readonly string[]): void {
  for (const field of fields) {
    if (Object.hasOwn(from, field)) row[field] = from[field];
    else delete row[field];
  }
}

/** Both rows must be there. `choose` is the rep's word on a conflict; `null` = the default. */
export function mergeRow(pair: RowPair, choose: (conflict: Conflict) => Side | null): MergedRow {
  const { own, other } = pair;
  if (!own || !other) throw new Error('a row is missing');
  const [mine, theirs] = [standingEvents(pair.mine), standingEvents(pair.theirs)];
  if (mine.length === 0 || theirs.length === 0) {
    const side = mine.length > 0 ? 'own' : theirs.length > 0 ? 'other' : lastSaid(pair, null);
    const changed = mine.length > 0 ? 'own' : theirs.length > 0 ? 'other' : 'none';
    return { row: side === 'own' ? own : other, changed, conflicts: [] };
  }
  const row: Row = { ...own };
  const conflicts: Conflict[] = [];
  for (const group of groupsOf(pair.type, own, other)) {
    if (group.fields.every((field) => isSame(own[field], other[field]))) continue;
    const field = group.fields[0] ?? '';
    if (group.kind === 'latest') row[field] = later(own[field], other[field]);
    else if (group.kind === 'set') row[field] = uniteLists(pair, field);
    else {
      const conflict = conflictOf(pair, group, mine, theirs);
      if (typeof conflict !== 'string') conflicts.push(conflict);
      const side = typeof conflict === 'string' ? conflict : (choose(conflict) ?? conflict.wins);
      pick(row, side === 'own' ? own : other, group.fields);
    }
  }
  return { row, changed: 'both', conflicts };
}

/** The machine that alone has changed it, or what both have made of it. */
function conflictOf(
  pair: RowPair,
  { fields }: FieldGroup,
  mine: RowPair['mine'],
  theirs: RowPair['theirs'],
): Side | Conflict {
  const [a, b] = [lastTouch(mine, fields), lastTouch(theirs, fields)];
  if (!a || !b) return a ? 'own' : b ? 'other' : lastSaid(pair, fields);
  const isState = pair.type === 'commitment' && fields[0] === 'state';
  const wins = (isState ? followStates(pair) : null) ?? (a.id > b.id ? 'own' : 'other');
  return { pair, fields, ownAt: a.at, otherAt: b.at, ownDevice: a.device, otherDevice: b.device, wins };
}

function later(a: unknown, b: unknown): unknown {
  if (typeof a !== 'number') return b ?? a ?? null;
  return typeof b === 'number' ? Math.max(a, b) : a;
}

function listOf(row: Row | null, field: string): string[] {
  const value = row?.[field];
  return Array.isArray(value) ? (value as string[]) : [];
}

/** What both have kept, then what was added: first by the machine that was first at it. */
function uniteLists(pair: RowPair, field: string): string[] {
  const first: Side = (pair.mine[0]?.id ?? '') < (pair.theirs[0]?.id ?? '') ? 'own' : 'other';
  const bases = {
    own: listOf(pair.own && rewind(pair.own, pair.mine), field),
    other: listOf(pair.other && rewind(pair.other, pair.theirs), field),
  };
  const sides = [first, opposite(first)] as const;
  const kept = bases[first].filter((value) => sides.every((side) => listOf(pair[side], field).includes(value)));
  const added = sides.flatMap((side) => listOf(pair[side], field).filter((value) => !bases[first].includes(value)));
  return [...new Set([...kept, ...added])];
}
