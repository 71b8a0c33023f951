/** What a book holds before its rep has touched it. */
import { builtInProcesses, DEFAULT_PROCESS_ID } from '../../domain/process/built-in.ts';
import type { Settings } from '../../domain/rows/types.ts';
import type { Book } from '../database.ts';
import { saveChanges } from '../writing/write.ts';
import type { RowChange } from '../writing/write.ts';

export function defaultSettings(): Settings {
  return {
    id: 'settings',
    onboarded: false,
    language: 'auto',
    ownDomains: [],
    ownAddresses: [],
    linkedin: 'off',
    linkedinConsentAt: null,
    sidebarOpen: true,
    sidebarWidth: 344,
    theme: 'auto',
    currency: 'EUR',
    folds: {},
    processId: DEFAULT_PROCESS_ID,
  };
}

/** Settings and the built-in processes, where they are missing. A version of a process never changes once it is there. */
export async function addDefaults(book: Book): Promise<void> {
  const builtIn = builtInProcesses();
  const known = await book.processes.bulkGet(builtIn.map((process) => process.id));
  const changes: RowChange[] = builtIn
    .filter((_process, at) => known[at] === undefined)
    .map((process) => ({ type: 'process', id: process.id, after: process }));
  if (!(await book.settings.get('settings')))
    changes.push({ type: 'settings', id: 'settings', after: defaultSettings() });
  if (changes.length > 0) await saveChanges(book, changes);
}
