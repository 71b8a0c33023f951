/** What a file holds, and what would come of it. The readers are loaded with the first file. */
import type { IntakePreview } from '../../../lib/contract/views.ts';
import type { Mapping } from '../../../lib/intake/fields.ts';
import type { Table } from '../../../lib/intake/read-table.ts';
import type { Surface } from '../../hooks/surface/surface.ts';
import type { IntakeStep } from './intake-step.ts';
import { chunksOf, partsOf, sumOf } from './parts.ts';

export function hasHeads({ heads }: Table): boolean {
  return heads.some((head) => head !== '');
}

/** @param isNamed whether its first row names the columns, where the rep has said so */
export async function readFile(client: Surface['client'], file: File, isNamed?: boolean): Promise<IntakeStep> {
  const { name } = file;
  const intake = await import('../../../lib/intake/index.ts');
  const reading = intake.readTable(new Uint8Array(await file.arrayBuffer()), isNamed);
  if (!reading.ok) return { at: 'refused', name, problem: reading.problem };
  const { table } = reading;
  if (intake.isMessageArchive(table)) {
    const { exchanges, skipped } = intake.toExchanges(table);
    if (exchanges.length === 0) return { at: 'refused', name, problem: 'empty' };
    const parts = chunksOf(exchanges).map((part) => client.query('intake-exchanges', { exchanges: part }));
    return { at: 'messages', name, exchanges, skipped, preview: sumOf(await Promise.all(parts)) };
  }
  const invited = intake.invitedPeople(table);
  if (invited) return readColumns(client, file, invited.table, invited.mapping);
  const mapping = hasHeads(table) ? intake.guessMapping(table.heads) : intake.guessByCells(table.rows);
  return readColumns(client, file, table, mapping);
}

export async function readColumns(
  client: Surface['client'],
  file: File,
  table: Table,
  mapping: Mapping,
): Promise<IntakeStep & { at: 'columns' }> {
  const { guessStage, toRecords } = await import('../../../lib/intake/index.ts');
  const found = toRecords(table, mapping);
  const previews: IntakePreview[] = [];
  for (const records of partsOf(found.records)) previews.push(await client.query('intake-preview', { records }));
  const preview = previews.length > 0 ? sumOf(previews) : null;
  return { at: 'columns', name: file.name, file, table, mapping, found, guess: guessStage, preview };
}
