/** Every step is exercised by an example: rows as that version left them, and what today's code makes of them. */
import { readdirSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { chain, SCHEMA } from '../../../lib/store/migrations/index.ts';
import { bulkLoad } from '../../../lib/store/writing/bulk-load.ts';
import type { BookRows } from '../../../lib/store/copies/dump.ts';
import { findBroken } from '../support/check-invariants.ts';
import { openTestBook } from '../support/open-test-book.ts';
import { wholeBook } from '../support/whole-book.ts';
import { example1 } from './example-1.ts';
import { example2 } from './example-2.ts';
import { example3 } from './example-3.ts';
import { example4 } from './example-4.ts';
import { example5 } from './example-5.ts';
import { example6 } from './example-6.ts';

/** Version → rows as it wrote them. A new step needs a new entry. */
const EXAMPLES: Record<number, Partial<BookRows>> = {
  1: example1,
  2: example2,
  3: example3,
  4: example4,
  5: example5,
  6: example6,
};

describe('every version of the schema', () => {
  it('has its file and its example', () => {
    const files = readdirSync(new URL('../../../lib/store/migrations/', import.meta.url));
    const versions = files.flatMap((file) => /^v(\d+)\.ts$/.exec(file)?.[1] ?? []).map(Number);
    expect(versions.toSorted((a, b) => a - b)).toEqual(chain.steps.map((step) => step.to));
    expect(Object.keys(EXAMPLES).map(Number)).toEqual(chain.steps.map((step) => step.to));
  });

  it('opens with every row after a restart', async () => {
    const indexedDB = new IDBFactory();
    const first = await openTestBook({ indexedDB });
    await bulkLoad(first.book, EXAMPLES[SCHEMA] ?? {});
    const before = await wholeBook(first.book);
    first.book.close();
    const second = await openTestBook({ indexedDB });
    expect(await wholeBook(second.book)).toEqual(before);
    expect(await findBroken(second.book)).toEqual([]);
  });
});
