/** What names a record that is gone loses the name, or goes along where it cannot be without. */
import type { RowName } from '../../store/rows/references.ts';
import { withoutName } from './merged-rows.ts';
import type { MergedRows } from './merged-rows.ts';

/** Something went along with what is gone. */
export interface Along extends RowName {
  with: RowName;
}

export function cutLooseEnds(rows: MergedRows): Along[] {
  const gone: RowName[] = rows.all().flatMap(({ type, id, row }) => (row === null ? [{ type, id }] : []));
  const along: Along[] = [];
  for (let next = gone.pop(); next; next = gone.pop()) {
    for (const { type, row } of rows.naming(next.type, next.id)) {
      const left = withoutName(type, row, next);
      if (left) rows.set(type, left);
      else {
        rows.remove(type, row.id);
        gone.push({ type, id: row.id });
        along.push({ type, id: row.id, with: next });
      }
    }
  }
  return along;
}
