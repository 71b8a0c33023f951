/**
 * Takes back what nobody has touched since, of a command whose rows stand beside each other: what was changed later stays,
 * and so does what something that stays needs. Said is what stays.
 */
import type { DomainEvent } from '../../domain/rows/types.ts';
import { referencesOf, referringTo } from '../../store/rows/references.ts';
import type { RowName } from '../../store/rows/references.ts';
import { isSame } from '../../store/rows/same.ts';
import { refuse } from '../refusal.ts';
import { inverse, putBack } from './take-back.ts';
import type { Fields } from './take-back.ts';
import type { Work } from '../verb.ts';

/** `stays` = the first names, for the rep to know them by; both are missing where everything went. */
export type Stays = { kept: string; stays: string } | Record<string, never>;

const MOST_NAMED = 3;
const keyOf = ({ type, id }: RowName) => `${type}/${id}`;
const nameOf = ({ rowType, rowId }: DomainEvent): RowName => ({ type: rowType, id: rowId });

/** Refused where nothing of it can go. */
export async function takeBackUntouched(work: Work, events: readonly DomainEvent[]): Promise<Stays> {
  const plan = new Map<string, { event: DomainEvent; row: Fields | 'gone' }>();
  const kept = new Map<string, DomainEvent>();
  for (const event of events) {
    const current = (await work.rows.read(event.rowType, event.rowId)) as Fields | null;
    if (isBackAlready(event, current)) continue;
    const row = inverse(event, current);
    if (row === null) kept.set(keyOf(nameOf(event)), event);
    else plan.set(keyOf(nameOf(event)), { event, row });
  }
  const keep = (key: string): void => {
    const planned = plan.get(key);
    if (planned?.row !== 'gone') return;
    plan.delete(key);
    kept.set(key, planned.event);
    for (const name of namedBy(planned.event)) keep(keyOf(name));
  };
  for (const [key, { event, row }] of plan)
    if (row === 'gone' && plan.has(key) && (await isNeeded(work, event, plan))) keep(key);
  // A deal that is in use loses none of its people.
  for (const [key, { event }] of plan)
    if (event.rowType === 'dealPerson' && namedBy(event).some((name) => name.type === 'deal' && kept.has(keyOf(name))))
      keep(key);
  const stays = await said(work, [...kept.values()]);
  if (plan.size === 0) refuse('changed-since', stays);
  for (const { event, row } of plan.values()) await putBack(work, event, row);
  return stays;
}

/** A second try meets what the first one took back. */
function isBackAlready({ before, after }: DomainEvent, current: Fields | null): boolean {
  if (before === null || current === null) return before === null && current === null;
  const was: Fields = before;
  return Object.keys({ ...was, ...after }).every((key) => key === 'updatedAt' || isSame(current[key], was[key]));
}

function namedBy({ rowType, after }: DomainEvent): RowName[] {
  return referencesOf(rowType, after ?? {});
}

/** Whether a row that stays names it. */
async function isNeeded(
  work: Work,
  event: DomainEvent,
  plan: ReadonlyMap<string, { row: Fields | 'gone' }>,
): Promise<boolean> {
  for (const name of await referringTo(work.book, event.rowType, event.rowId)) {
    const other = plan.get(keyOf(name))?.row ?? ((await work.rows.read(name.type, name.id)) as Fields | null);
    if (other === 'gone' || other === null) continue;
    if (referencesOf(name.type, other).some(({ type, id }) => type === event.rowType && id === event.rowId))
      return true;
  }
  return false;
}

async function said(work: Work, kept: readonly DomainEvent[]): Promise<Stays> {
  const things = kept.filter(({ rowType }) => rowType !== 'dealPerson');
  if (things.length === 0) return {};
  const names: string[] = [];
  for (const { rowType, rowId } of things) {
    const row = (await work.rows.read(rowType, rowId)) as Fields | null;
    if (typeof row?.['name'] === 'string') names.push(row['name']);
  }
  const more = names.length > MOST_NAMED ? ' …' : '';
  return { kept: String(things.length), stays: names.slice(0, MOST_NAMED).join(', ') + more };
}
