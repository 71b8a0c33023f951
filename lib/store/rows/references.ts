/** Which rows name which: what must hold before a row goes, and after one comes back. */
import type { RowType } from '../../domain/rows/types.ts';
import type { Book } from '../database.ts';
import { tableOf } from '../writing/write.ts';

interface Reference {
  from: RowType;
  /** An index of the same name stands on it, or begins with it. */
  field: string;
  to: RowType;
  /**
   * Where the index goes on with two more fields. Dexie would ask for it with one greatest key in both places: by the letter
   * of IndexedDB an array that stands twice in a key makes it none.
   */
  index?: string;
}

export const REFERENCES: readonly Reference[] = [
  { from: 'contact', field: 'accountId', to: 'account' },
  { from: 'deal', field: 'accountId', to: 'account' },
  { from: 'deal', field: 'processId', to: 'process', index: '[processId+closed+stage]' },
  { from: 'dealPerson', field: 'dealId', to: 'deal' },
  { from: 'dealPerson', field: 'contactId', to: 'contact' },
  { from: 'dealElement', field: 'dealId', to: 'deal' },
  { from: 'commitment', field: 'dealId', to: 'deal' },
  { from: 'commitment', field: 'contactId', to: 'contact' },
  { from: 'exchange', field: 'dealId', to: 'deal' },
  { from: 'exchange', field: 'contactIds', to: 'contact' },
  { from: 'exchange', field: 'commitmentIds', to: 'commitment' },
  { from: 'threadChoice', field: 'dealId', to: 'deal' },
  { from: 'judgement', field: 'dealId', to: 'deal' },
  { from: 'statement', field: 'dealId', to: 'deal' },
  { from: 'statement', field: 'contactId', to: 'contact' },
  { from: 'regression', field: 'dealId', to: 'deal' },
  { from: 'regression', field: 'commitmentId', to: 'commitment' },
  { from: 'offMapMove', field: 'dealId', to: 'deal' },
  { from: 'misfit', field: 'dealId', to: 'deal' },
  { from: 'review', field: 'dealId', to: 'deal' },
];

export interface RowName {
  type: RowType;
  id: string;
}

/** The rows that this row names. */
export function referencesOf(type: RowType, row: object): RowName[] {
  const fields = row as Record<string, unknown>;
  return REFERENCES.filter((reference) => reference.from === type).flatMap(({ field, to }) => {
    const value = fields[field];
    const ids = Array.isArray(value) ? (value as unknown[]) : [value];
    return ids.filter((id) => typeof id === 'string').map((id) => ({ type: to, id }));
  });
}

/** The rows that name this one, by index. */
export async function referringTo(book: Book, type: RowType, id: string): Promise<RowName[]> {
  const names: RowName[] = [];
  for (const { from, field, index } of REFERENCES.filter((reference) => reference.to === type)) {
    const table = tableOf(book, from);
    const rows = index ? table.where(index).between([id], [id, []]) : table.where(field).equals(id);
    const ids = await rows.primaryKeys();
    names.push(...ids.map((found) => ({ type: from, id: found })));
  }
  return names;
}
