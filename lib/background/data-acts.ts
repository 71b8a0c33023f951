/** What exports, replaces or destroys the whole book. Reached from the dashboard alone. */
import type { DataAct } from '../contract/ports.ts';
import { restoreSnapshot } from '../store/snapshots.ts';
import { extensionStorage } from '../platform/key-value.ts';
import { deleteEverything } from '../transfer/delete-everything.ts';
import { exportBackup, previewBackup, restoreBackup } from '../transfer/backup.ts';
import { exportCsv } from '../transfer/csv.ts';
import type { Library } from './library.ts';

export async function carryOutDataAct(library: Library, act: DataAct): Promise<unknown> {
  const { book } = await library.open();
  switch (act.kind) {
    case 'export-backup':
      return exportBackup(book, Date.now());
    case 'export-csv':
      return exportCsv(book, act.table);
    case 'preview-backup':
      return previewBackup(book, act.text);
    case 'restore-backup':
      return restoreBackup(book, library.environment(), act.text, act.commandId);
    case 'restore-snapshot':
      await restoreSnapshot(book, extensionStorage);
      return library.reopen();
    case 'delete-everything':
      await deleteEverything(book, extensionStorage);
      return library.reopen();
  }
}
