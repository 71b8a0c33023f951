import type { StatementRow } from '../../../lib/contract/views.ts';
import type { Id } from '../../../lib/domain/rows/types.ts';
import { StatementItem } from './StatementItem.tsx';

/** Statements one below the other; one of them may stand open. */
export function StatementRows(props: {
  rows: readonly StatementRow[];
  editing: Id | null;
  onEdit: (id: Id | null) => void;
  class?: string;
}) {
  return (
    <ul class={props.class}>
      {props.rows.map((row) => (
        <StatementItem
          key={row.statement.id}
          row={row}
          editing={props.editing === row.statement.id}
          onEdit={(on) => props.onEdit(on ? row.statement.id : null)}
        />
      ))}
    </ul>
  );
}
