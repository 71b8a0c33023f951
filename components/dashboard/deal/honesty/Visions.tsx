import { useState } from 'preact/hooks';
import type { StatementRow } from '../../../../lib/contract/views.ts';
import type { Id } from '../../../../lib/domain/rows/types.ts';
import { StatementItem } from '../../../deal/statements/StatementItem.tsx';

/** What the client wants, in their words and larger than ours. */
export function Visions({ rows }: { rows: readonly StatementRow[] }) {
  const [editing, edit] = useState<Id | null>(null);
  return (
    <ul class="visions">
      {rows.map((row) => (
        <StatementItem
          key={row.statement.id}
          row={row}
          editing={editing === row.statement.id}
          onEdit={(on) => edit(on ? row.statement.id : null)}
        />
      ))}
    </ul>
  );
}
