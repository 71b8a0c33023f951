import type { ImportPreview } from '../../../../lib/contract/views.ts';

/** What a rep counts in, first; the rest beneath as it comes. */
export const FIRST = ['deals', 'accounts', 'contacts', 'commitments', 'exchanges'];

export interface PreviewRow {
  table: string;
  now: number;
  after: number;
}

/** One row a table that holds something before or after. */
export function previewRows({ counts, replaces }: Pick<ImportPreview, 'counts' | 'replaces'>): PreviewRow[] {
  const rest = [...new Set([...Object.keys(counts), ...Object.keys(replaces)])].filter(
    (table) => !FIRST.includes(table),
  );
  return [...FIRST, ...rest]
    .map((table) => ({ table, now: replaces[table] ?? 0, after: counts[table] ?? 0 }))
    .filter(({ now, after }) => now + after > 0);
}

/** What stays as it is needs no line of its own, unless a rep counts in it. */
export function isAside({ table, now, after }: PreviewRow): boolean {
  return now === after && !FIRST.includes(table);
}
