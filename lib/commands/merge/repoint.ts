/** Lets every row that names one row name another instead, each once. */
import type { Id, RowMap, RowType } from '../../domain/rows/types.ts';
import { REFERENCES, referringTo } from '../../store/rows/references.ts';
import { refuse } from '../refusal.ts';
import type { Work } from '../verb.ts';

interface Renaming {
  type: RowType;
  from: Id;
  to: Id;
}

export async function repoint(work: Work, { type, from, to }: Renaming): Promise<void> {
  for (const name of await referringTo(work.book, type, from)) {
    // A row that this command has taken away already names nothing any more.
    const row = (await work.rows.read(name.type, name.id)) as Record<string, unknown> | null;
    if (!row) continue;
    const next = { ...row };
    for (const { field } of REFERENCES.filter((one) => one.from === name.type && one.to === type)) {
      const value = row[field];
      if (value === from) next[field] = to;
      if (Array.isArray(value)) next[field] = [...new Set(value.map((id: unknown) => (id === from ? to : id)))];
    }
    await work.rows.write(name.type, next as unknown as RowMap[typeof name.type]);
  }
}

/** What stays is of the sample only where both were: else removing the sample would take the rep's own along. */
export function ownUnlessBoth<Row extends { sample?: true }>(keep: Row, other: { sample?: true }): Row {
  if (!keep.sample || other.sample) return keep;
  const { sample: _sample, ...own } = keep;
  return own as Row;
}

export function refuseItself({ keepId, otherId }: { keepId: Id; otherId: Id }): void {
  if (keepId === otherId) refuse('not-allowed');
}
