/** One event backwards: the row as it was, where what the event wrote still stands. */
import type { DomainEvent, RowMap } from '../../domain/rows/types.ts';
import { isSame } from '../../store/rows/same.ts';
import type { Work } from '../verb.ts';

export type Fields = Record<string, unknown>;

/** They move with whatever happens, so a later value of theirs is no conflict: it stays. */
const SOFT = new Set(['updatedAt', 'lastHeardAt']);

function hard(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !SOFT.has(key)));
}

/** The row with the fields of `before` where they still hold the values of `after`; `null` = something else stands there. */
function restoreFields(current: Fields, before: Fields, after: Fields): Fields | null {
  const row = { ...current };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const untouched = Object.hasOwn(current, key) === Object.hasOwn(after, key) && isSame(current[key], after[key]);
    if (!untouched && !SOFT.has(key)) return null;
    if (!untouched) continue;
    if (Object.hasOwn(before, key)) row[key] = before[key];
    else delete row[key];
  }
  return row;
}

/** The row as it was before the event; `gone` = it was not there; `null` = a later change stands in the way. */
export function inverse(event: DomainEvent, current: Fields | null): Fields | 'gone' | null {
  const { before, after } = event;
  if (after === null) return current === null ? before : null;
  if (before === null) return current !== null && isSame(hard(current), hard(after)) ? 'gone' : null;
  if (current === null) return Object.keys(hard({ ...before, ...after })).length === 0 ? 'gone' : null;
  return restoreFields(current, before, after);
}

/** `false` = a later change stands in the way, and nothing happened. */
export async function takeBack(work: Work, event: DomainEvent): Promise<boolean> {
  const current = await work.rows.read(event.rowType, event.rowId);
  const row = inverse(event, current as Fields | null);
  if (row === null) return false;
  await putBack(work, event, row);
  return true;
}

/** @param row as `inverse` gives it */
export async function putBack(work: Work, { rowType, rowId }: DomainEvent, row: Fields | 'gone'): Promise<void> {
  if (row === 'gone') await work.rows.remove(rowType, rowId);
  else await work.rows.write(rowType, row as unknown as RowMap[typeof rowType]);
}
