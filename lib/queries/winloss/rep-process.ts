/** The process that the rep starts deals on, and the rep's settings. */
import type { Process, Settings } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { defaultSettings } from '../../store/opening/defaults.ts';
import { bare } from '../../store/rows/rows.ts';
import { readProcesses } from '../read/deals/many-deals.ts';
import type { Reading } from '../read/reading.ts';

export function readRepProcess(book: Book): Reading<{ settings: Settings; process: Process }> {
  return book.settings.get('settings').then((row) => {
    const settings = row ? bare(row) : defaultSettings();
    return readProcesses(book, [settings.processId]).then((processOf) => ({
      settings,
      process: processOf(settings.processId),
    }));
  });
}
