/** A book of its own for every test, in memory, with a clock and ids that repeat. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { CommandArgs, CommandDone, CommandName, CommandResult } from '../../../lib/contract/commands.ts';
import { runCommand } from '../../../lib/commands/run.ts';
import type { Book, OpenOptions } from '../../../lib/store/book.ts';
import { openBook } from '../../../lib/store/book.ts';
import { QuickFactory, QuickKeyRange } from './quick-database/index.ts';

export const START = Date.parse('2026-03-02T09:00:00Z');

export interface TestBook {
  book: Book;
  env: { now(): number; newId(): string; zone: string };
  /** Moves the clock. */
  pass(ms: number): void;
  /** Clock and ids as they were when it had been opened. */
  beginAgain(): void;
  run<N extends CommandName>(name: N, args: CommandArgs<N>, commandId?: string): Promise<CommandResult>;
  /** Like `run`, for commands that must succeed. */
  must<N extends CommandName>(name: N, args: CommandArgs<N>, commandId?: string): Promise<CommandDone>;
}

/**
 * In our quick database, which takes half as long; see `openWholeBook`.
 *
 * @param options `ids` begin its ids: two machines never make the same
 */
export async function openTestBook(options: OpenOptions & { name?: string; ids?: string } = {}): Promise<TestBook> {
  let now = START;
  let ids = 0;
  const env = {
    now: () => now,
    newId: () => `${options.ids ?? 'id'}-${String((ids += 1)).padStart(4, '0')}`,
    zone: 'UTC',
  };
  const database = options.indexedDB
    ? { IDBKeyRange }
    : { indexedDB: new QuickFactory().asFactory, IDBKeyRange: QuickKeyRange };
  const { book } = await openBook(options.name ?? 'test', {
    ...database,
    now: env.now,
    newId: env.newId,
    ...options,
  });
  const idsOfOpening = ids;
  const run: TestBook['run'] = (name, args, commandId = env.newId()) =>
    runCommand(book, env, { commandId, name, args });
  return {
    book,
    env,
    pass: (ms) => (now += ms),
    beginAgain: () => {
      now = START;
      ids = idsOfOpening;
    },
    run,
    must: async (name, args, commandId) => {
      const result = await run(name, args, commandId);
      if (!result.ok) throw new Error(`${name} was refused: ${result.problem} ${JSON.stringify(result.values)}`);
      return result;
    },
  };
}

/** In all that IndexedDB is: for what becomes of a database itself. */
export function openWholeBook(options: Parameters<typeof openTestBook>[0] = {}): Promise<TestBook> {
  return openTestBook({ indexedDB: new IDBFactory(), ...options });
}

/** Account Northwind with one person and a deal in Target; returns the ids. */
export async function addNorthwind(test: TestBook): Promise<{ dealId: string; accountId: string; contactId: string }> {
  const done = await test.must('create-deal', {
    accountName: 'Northwind GmbH',
    domains: ['northwind.example'],
    dealName: 'Northwind: fewer returns',
    people: [{ name: 'Dana Voss', email: 'dana@northwind.example', title: 'Head of Logistics' }],
    threadKey: 'gmail:rep@own.example:thread-1',
  });
  const dealId = done.created ?? '';
  const deal = await test.book.deals.get(dealId);
  const part = await test.book.dealPeople.where('dealId').equals(dealId).first();
  return { dealId, accountId: deal?.accountId ?? '', contactId: part?.contactId ?? '' };
}
