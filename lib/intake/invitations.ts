/**
 * `Invitations.csv` of LinkedIn's own export: the person is the other side of each, whom the rep invited or who invited them.
 * Made a table of people, so that it is seen and taken in as any other.
 */
import type { Mapping } from './fields.ts';
import type { Table } from './read-table.ts';

const NEEDED = ['from', 'to', 'direction', 'inviterprofileurl', 'inviteeprofileurl'] as const;
type Needed = (typeof NEEDED)[number];

export function invitedPeople({ heads, rows, crooked }: Table): { table: Table; mapping: Mapping } | null {
  const at = new Map(heads.map((head, column) => [head.toLowerCase(), column]));
  if (!NEEDED.every((head) => at.has(head))) return null;
  const cell = (row: readonly string[], head: Needed) => row[at.get(head) ?? -1] ?? '';
  const name = (head: Needed) => cell(heads, head);
  // A row that does not say which way it went names nobody: the other side of it may be the rep.
  const others = rows.map((row): string[] => {
    const way = cell(row, 'direction').toUpperCase();
    if (way === 'OUTGOING') return [cell(row, 'to'), cell(row, 'inviteeprofileurl')];
    return way === 'INCOMING' ? [cell(row, 'from'), cell(row, 'inviterprofileurl')] : ['', ''];
  });
  return {
    table: {
      heads: [`${name('from')} / ${name('to')}`, `${name('inviterprofileurl')} / ${name('inviteeprofileurl')}`],
      rows: others,
      crooked,
    },
    mapping: ['name', 'linkedin'],
  };
}
