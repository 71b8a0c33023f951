/** What the shape alone does not show: every row is there once, and names only rows that are there. */
import { BUILT_IN_IDS } from '../../domain/process/built-in-ids.ts';
import { findStage } from '../../domain/process/find.ts';
import { referencesOf } from '../../store/rows/references.ts';
import { TABLE_OF } from '../../store/rows/rows.ts';
import { BACKUP_TABLES } from '../backup/backup-file.ts';
import type { BackupRows } from '../backup/backup-file.ts';
import type { RowType } from '../../domain/rows/types.ts';

const TYPES = Object.keys(TABLE_OF) as RowType[];

function rowsOf(rows: BackupRows, type: RowType): readonly { id: string }[] {
  return rows[TABLE_OF[type]];
}

function hasDoubles(rows: BackupRows): boolean {
  return BACKUP_TABLES.some((table) => {
    const list: readonly { id: string }[] = rows[table];
    return new Set(list.map((row) => row.id)).size < list.length;
  });
}

function hasLooseEnds(rows: BackupRows): boolean {
  const known = new Map(TYPES.map((type) => [type, new Set(rowsOf(rows, type).map((row) => row.id))]));
  const loose = TYPES.some((type) =>
    rowsOf(rows, type).some((row) => referencesOf(type, row).some((name) => !known.get(name.type)?.has(name.id))),
  );
  return loose || isAstray(rows);
}

/** Every deal stands in a stage of a process that came along; a new one starts on a process that will be there. */
function isAstray(rows: BackupRows): boolean {
  const processes = new Map(rows.processes.map((process) => [process.id, process]));
  const coming = new Set([...processes.keys(), ...BUILT_IN_IDS]);
  return (
    rows.settings.some(({ processId }) => !coming.has(processId)) ||
    rows.deals.some((deal) => {
      const process = processes.get(deal.processId);
      return !process || !findStage(process, deal.stage);
    })
  );
}

/** Fields that repeat what another field says, and must agree with it. */
function contradicts(rows: BackupRows): boolean {
  return (
    rows.deals.some((deal) => (deal.closed === 1) !== (deal.outcome !== null)) ||
    rows.commitments.some((row) => row.dueOn !== (row.due?.date ?? '')) ||
    rows.dealElements.some((row) => row.id !== `${row.dealId}/${row.elementKey}`)
  );
}

export function isWhole(rows: BackupRows): boolean {
  return !hasDoubles(rows) && !hasLooseEnds(rows) && !contradicts(rows);
}
