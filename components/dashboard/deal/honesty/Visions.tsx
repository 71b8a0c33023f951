import { useState } from 'preact/hooks';
import type { StatementRow } from '../../../../lib/contract/views.ts';
import type { Id } from '../../../../lib/domain/rows/types.ts';
import { StatementRows } from '../../../deal/statements/StatementRows.tsx';

/** What the client wants, in their words and larger than ours. */
export function Visions({ rows }: { rows: readonly StatementRow[] }) {
  const [editing, edit] = useState<Id | null>(null);
  return <StatementRows class="visions" rows={rows} editing={editing} onEdit={edit} />;
}
