/** The sample book with a rep's closed deals in it. */
import { sampleRows } from '../../../lib/domain/sample-book/sample-rows.ts';
import type { SampleRows } from '../../../lib/domain/sample-book/sample-rows.ts';
import { bulkLoad } from '../../../lib/store/writing/bulk-load.ts';
import { START } from '../../store/support/open-test-book.ts';
import { openAskedBook } from '../support/sample.ts';
import type { AskedBook } from '../support/sample.ts';

export const PAST: SampleRows = sampleRows({
  seed: 1,
  now: START,
  processId: 'standard@1',
  language: 'en',
  past: 120,
});

export async function openPastBook(): Promise<AskedBook> {
  const asked = await openAskedBook();
  await bulkLoad(asked.book, PAST);
  return asked;
}
