import type { OpenBook } from '../harness/index.ts';

/** No draft of the standard process is left for the next test. */
export async function putAwayDrafts(book: OpenBook): Promise<void> {
  const was = (await book.ask('process', { key: 'standard' }))?.drafts.map(({ mark }) => mark) ?? [];
  await book.run('keep-process-draft', { key: 'standard', mark: 'gone', was, draft: null });
}
