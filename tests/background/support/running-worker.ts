/** The whole worker, as it runs in the browser, over a browser of the test's own and a database in memory. One a file. */
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { runCommand } from '../../../lib/commands/run.ts';
import type { CommandArgs, CommandName } from '../../../lib/contract/commands.ts';
import { BOOK_TABLES, readPages } from '../../../lib/store/copies/dump.ts';
import { openBook } from '../../../lib/store/book.ts';
import type { Book } from '../../../lib/store/book.ts';
import { fakeBrowser } from './fake-browser.ts';

/**
 * @param kept what stands beside the database when it starts
 * @param session what the worker before it has left in the session's storage
 */
export async function startWorker(kept: Iterable<[string, unknown]> = [], session: Iterable<[string, unknown]> = []) {
  const browser = fakeBrowser();
  for (const [key, value] of kept) browser.kept.set(key, value);
  for (const [key, value] of session) browser.session.set(key, value);
  for (const name of ['browser', 'chrome']) vi.stubGlobal(name, browser.api);
  const { startBackground } = await import('../../../lib/background/start.ts');
  startBackground();
  let ids = 0;
  const env = { now: () => 1_772_442_000_000, newId: () => `set-${(ids += 1)}`, zone: 'UTC' };
  /** A second door into the same database, past the worker. Shut again at once: the worker may delete the database. */
  const inside = async <T>(work: (book: Book) => Promise<T>): Promise<T> => {
    const { book } = await openBook();
    try {
      return await work(book);
    } finally {
      book.close();
    }
  };
  return {
    ...browser,
    inside,
    /** Writes past the worker. */
    must: async <N extends CommandName>(name: N, args: CommandArgs<N>) => {
      const result = await inside((book) => runCommand(book, env, { commandId: env.newId(), name, args }));
      if (!result.ok) throw new Error(`${name} was refused: ${result.problem} ${JSON.stringify(result.values)}`);
      return result;
    },
    /** All that is kept, in the database and beside it. */
    everything: () =>
      inside(async (book) => {
        const rows: unknown[] = [];
        for (const table of BOOK_TABLES) for await (const page of readPages(book, table)) rows.push(table, page);
        rows.push(await book.commands.toArray(), await book.sends.toArray());
        return JSON.stringify([rows, [...browser.kept]]);
      }),
  };
}
export type RunningWorker = Awaited<ReturnType<typeof startWorker>>;
