/** A book in memory with the sample in it, loaded as a rep would load it, and ways to ask it. */
import type { CommandArgs, CommandDone, CommandName } from '../../../lib/contract/commands.ts';
import type { QueryArgs, QueryName, QueryResults } from '../../../lib/contract/queries.ts';
import type { LensView } from '../../../lib/contract/views.ts';
import type { Deal } from '../../../lib/domain/rows/types.ts';
import type { PageReading } from '../../../lib/page/context.ts';
import { sampleRows } from '../../../lib/domain/sample-book/sample-rows.ts';
import { answerQuery } from '../../../lib/queries/answer.ts';
import type { AskedEnv } from '../../../lib/queries/answer.ts';
import type { Book } from '../../../lib/store/book.ts';
import { bulkLoad } from '../../../lib/store/writing/bulk-load.ts';
import { openTestBook, START } from '../../store/support/open-test-book.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';

export interface AskedBook {
  book: Book;
  test: TestBook;
  env: AskedEnv;
  ask<N extends QueryName>(name: N, args: QueryArgs<N>, reading?: PageReading | null): Promise<QueryResults[N]>;
  must<N extends CommandName>(name: N, args: CommandArgs<N>): Promise<CommandDone>;
  /** The deal whose name begins so. */
  dealNamed(beginning: string): Promise<Deal>;
}

export async function openAskedBook(): Promise<AskedBook> {
  const test = await openTestBook();
  const { book } = test;
  const env: AskedEnv = {
    now: test.env.now,
    zone: 'UTC',
    language: 'en',
    reading: null,
    health: { state: 'fine' },
  };
  return {
    book,
    test,
    env,
    ask: (name, args, reading = null) => answerQuery(book, { ...env, reading }, name, args),
    must: (name, args) => test.must(name, args),
    dealNamed: async (beginning) => {
      const deal = await book.deals.filter(({ name }) => name.startsWith(beginning)).first();
      if (!deal) throw new Error(`no deal ${beginning}`);
      return deal;
    },
  };
}

/** Fails where the lens has nothing to stand beside. */
export async function lensOf(asked: AskedBook, reading: PageReading): Promise<LensView> {
  const view = await asked.ask('lens', {}, reading);
  if (!view) throw new Error('no lens');
  return view;
}

/** The sample's rows without their history. */
export async function openSampleBook(): Promise<AskedBook> {
  const asked = await openAskedBook();
  await bulkLoad(asked.book, sampleRows({ seed: 1, now: START, processId: 'standard@1', language: 'en' }));
  return asked;
}

/** As the rep loads it, with an event for each row. */
export async function loadSampleBook(): Promise<AskedBook> {
  const asked = await openAskedBook();
  await asked.must('load-sample', {});
  return asked;
}
