/** The history of one row. */
import type { DomainEvent, RowType } from '../../domain/rows/types.ts';
import type { Book } from '../database.ts';

/** Oldest first. */
export async function readRowEvents<T extends RowType>(
  book: Book,
  type: T,
  id: string,
): Promise<Extract<DomainEvent, { rowType: T }>[]> {
  const range = book.events.where('[rowType+rowId+id]').between([type, id, ''], [type, id, '\uffff']);
  return (await range.toArray()) as Extract<DomainEvent, { rowType: T }>[];
}
