/** What a book holds before its rep has touched it. */
import { builtInId } from '../../domain/process/built-in-ids.ts';
import { builtInProcesses } from '../../domain/process/built-in.ts';
import type { Language } from '../../domain/rows/languages.ts';
import type { Settings } from '../../domain/rows/types.ts';
import type { Book } from '../database.ts';
import { saveChanges } from '../writing/write.ts';
import type { RowChange } from '../writing/write.ts';

/** @param language that of the process which new deals start on: nobody's first deal should ask in words of another tongue */
export function defaultSettings(language: Language = 'en'): Settings {
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
    processId: builtInId(language),
  };
}

/** Settings and the built-in processes, where they are missing. A version of a process never changes once it is there. */
export async function addDefaults(book: Book, language?: Language): Promise<void> {
  const builtIn = builtInProcesses();
  const known = await book.processes.bulkGet(builtIn.map((process) => process.id));
  const changes: RowChange[] = builtIn
    .filter((_process, at) => known[at] === undefined)
    .map((process) => ({ type: 'process', id: process.id, after: process }));
  if (!(await book.settings.get('settings')))
    changes.push({ type: 'settings', id: 'settings', after: defaultSettings(language) });
  if (changes.length > 0) await saveChanges(book, changes);
}
