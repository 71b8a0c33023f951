/**
 * The history of a deal that records were moved to or from: theirs goes with them from the beginning, as if they had always
 * been where they stand now. A deal without such moves costs no further read.
 */
import type { DomainEvent, Id } from '../../../domain/rows/types.ts';
import type { Book } from '../../../store/book.ts';
import { all, known } from '../reading.ts';
import type { Reading } from '../reading.ts';

const MOVE = 'move-records';

/**
 * @param events of the deal, oldest first
 * @param told whether what has gone is told of, by the one event that it went with
 * @returns them, and those of what has come; without those of what has gone
 */
export function withMovedRows(book: Book, dealId: Id, events: DomainEvent[], told: boolean): Reading<DomainEvent[]> {
  const moves = events.filter(({ command, undoes }) => command === MOVE && undoes === undefined);
  const commandIds = [...new Set(moves.map(({ commandId }) => commandId))];
  if (commandIds.length === 0) return known(events);
  return all(commandIds.map((id) => book.events.where('commandId').equals(id).toArray())).then((commands) => {
    const gone = commands.flat().filter(isMove);
    const moved = new Map(gone.map((event) => [keyOf(event), event]));
    return all([...moved.values()].map(({ rowType, rowId }) => readRow(book, rowType, rowId))).then((histories) => {
      const here = histories.filter((history) => dealAtLast(history) === dealId).flat();
      const rest = events.filter((event) => !moved.has(keyOf(event)));
      const went = told ? gone : [];
      const each = new Map([...rest, ...here, ...went].map((event) => [event.id, event]));
      return [...each.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    });
  });
}

/** A record that changed its deal. */
export function isMove({ command, before, after }: DomainEvent): boolean {
  return command === MOVE && before !== null && after !== null && 'dealId' in before && 'dealId' in after;
}

const keyOf = ({ rowType, rowId }: DomainEvent): string => `${rowType}/${rowId}`;

function readRow(book: Book, rowType: string, rowId: string): Reading<DomainEvent[]> {
  return book.events.where('[rowType+rowId+id]').between([rowType, rowId, ''], [rowType, rowId, '\uffff']).toArray();
}

/** Of one row, oldest first. A deal that a merge made one with another is named by that one in the event, not in its fields. */
function dealAtLast(history: readonly DomainEvent[]): Id | null {
  return history.findLast(({ before, after }) => 'dealId' in (after ?? before ?? {}))?.dealId ?? null;
}
