/** What the rep has chosen for the thread on screen; `null` = nothing. */
import type { ThreadChoice } from '../../domain/rows/types.ts';
import { ownIn } from '../../matching/people/own.ts';
import { lookupKeys } from '../../matching/ranking/lookup-keys.ts';
import type { PageReading } from '../../page/context.ts';
import type { Book } from '../../store/book.ts';
import { defaultSettings } from '../../store/opening/defaults.ts';
import type { Reading } from '../read/reading.ts';
import { present } from '../read/rows/bare-rows.ts';

export function readThreadChoice(book: Book, page: PageReading): Reading<ThreadChoice | null> {
  return book.settings.get('settings').then((row) => {
    const { choiceKeys } = lookupKeys(page, ownIn(row ?? defaultSettings()));
    return book.threadChoices.bulkGet(choiceKeys).then((rows) => present(rows)[0] ?? null);
  });
}
