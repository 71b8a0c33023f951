/**
 * Two machines that have both written a next version of a process have given two contents one number. The earlier keeps
 * it, the later gets the next free one, and deals and audits follow. Versions never change, so the same content is found
 * again when the same file comes once more.
 */
import { contentOf } from '../../domain/process/content.ts';
import type { DomainEvent, Process } from '../../domain/rows/types.ts';
import { isSame } from '../../store/rows/same.ts';
import type { Row, Side } from './row-pair.ts';

/** New ids of process versions, by their old ones. */
export type Renaming = ReadonlyMap<string, string>;

/** A list in another order would be another content; whether a built-in one is older is nobody's decision. */
function collide(own: Process, other: Process): boolean {
  if (own.madeAt === undefined || other.madeAt === undefined) return false;
  return own.madeAt !== other.madeAt || !isSame(contentOf(own), contentOf(other));
}

function isEqualVersion(a: Process, b: Process): boolean {
  return a.key === b.key && a.madeAt === b.madeAt && isSame(contentOf(a), contentOf(b));
}

/** True when the own version was there first. */
function isFirst(own: Process, other: Process): boolean {
  if (own.madeAt !== other.madeAt) return (own.madeAt ?? 0) < (other.madeAt ?? 0);
  return JSON.stringify(contentOf(own)) < JSON.stringify(contentOf(other));
}

export function renameVersions(own: readonly Process[], other: readonly Process[]): Record<Side, Renaming> {
  const renamed = { own: new Map<string, string>(), other: new Map<string, string>() };
  const last = new Map<string, number>();
  for (const { key, version } of [...own, ...other]) last.set(key, Math.max(last.get(key) ?? 0, version));
  const ownById = new Map(own.map((process) => [process.id, process]));
  for (const theirs of other.toSorted((a, b) => a.version - b.version || (a.id < b.id ? -1 : 1))) {
    const mine = ownById.get(theirs.id);
    if (!mine || !collide(mine, theirs)) continue;
    const hereAlready = own.find((process) => isEqualVersion(process, theirs));
    const thereAlready = other.find((process) => isEqualVersion(process, mine));
    if (hereAlready) renamed.other.set(theirs.id, hereAlready.id);
    else if (thereAlready) renamed.own.set(mine.id, thereAlready.id);
    else {
      const next = (last.get(mine.key) ?? 0) + 1;
      last.set(mine.key, next);
      renamed[isFirst(mine, theirs) ? 'other' : 'own'].set(mine.id, `${mine.key}@${next}`);
    }
  }
  return renamed;
}

/** Works on rows of every type, and on the fields that an event names. */
export function renameIn<T extends Record<string, unknown>>(fields: T, renaming: Renaming): T {
  if (renaming.size === 0) return fields;
  const next: Record<string, unknown> = { ...fields };
  for (const field of ['processId', 'madeFrom']) {
    const to = renaming.get(String(next[field]));
    if (to !== undefined) next[field] = to;
  }
  return next as T;
}

export function renameProcess(row: Row, renaming: Renaming): Row {
  const id = renaming.get(row.id);
  const next = renameIn(row, renaming);
  return id === undefined ? next : { ...next, id, version: Number(id.slice(id.lastIndexOf('@') + 1)) };
}

export function renameInEvent(event: DomainEvent, renaming: Renaming): DomainEvent {
  if (renaming.size === 0) return event;
  const change = (fields: DomainEvent['before']): DomainEvent['before'] => {
    if (fields === null) return null;
    return event.rowType === 'process' ? renameProcess(fields as Row, renaming) : renameIn(fields, renaming);
  };
  const rowId = event.rowType === 'process' ? (renaming.get(event.rowId) ?? event.rowId) : event.rowId;
  return { ...event, rowId, before: change(event.before), after: change(event.after) } as DomainEvent;
}
