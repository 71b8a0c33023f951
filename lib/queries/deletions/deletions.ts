/** The log of deletions, one line an act. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { DeletedLine, DeletionsView } from '../../contract/views.ts';
import type { DeletionRow } from '../../store/book.ts';
import { ROW_TYPES, TABLE_OF } from '../../store/rows/rows.ts';
import type { Answer } from '../env.ts';

type Args = ParsedQueryArgs<'deletions'>;

export const answerDeletions: Answer<Args, DeletionsView> = (book, _env, { limit }) => {
  // An act is a row for each type that it took.
  const most = limit * ROW_TYPES.length;
  return book.deletions
    .orderBy('at')
    .reverse()
    .limit(most + 1)
    .toArray()
    .then((rows) => {
      const lines = linesOf(rows.slice(0, most));
      return { lines: lines.slice(0, limit), more: rows.length > most || lines.length > limit };
    });
};

/** `<command>/<type>` → `<command>` */
function actOf({ id }: DeletionRow): string {
  return id.slice(0, id.lastIndexOf('/'));
}

function linesOf(rows: readonly DeletionRow[]): DeletedLine[] {
  const acts = new Map<string, DeletionRow[]>();
  for (const row of rows) acts.set(actOf(row), [...(acts.get(actOf(row)) ?? []), row]);
  return [...acts.values()].map((parts) => ({
    at: Math.max(...parts.map(({ at }) => at)),
    counts: parts
      .toSorted((a, b) => ROW_TYPES.indexOf(a.type) - ROW_TYPES.indexOf(b.type))
      .map(({ type, count }) => ({ table: TABLE_OF[type], count })),
  }));
}
