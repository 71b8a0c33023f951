import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { builtInId } from '../../lib/domain/process/built-in-ids.ts';
import { LANGUAGE_CODES } from '../../lib/domain/rows/languages.ts';
import { openTestBook } from './support/open-test-book.ts';

describe('opening the book', () => {
  it('starts with settings and the built-in processes, and says that it is fine', async () => {
    const { book } = await openTestBook();
    expect(book.health).toEqual({ state: 'fine' });
    expect(await book.settings.get('settings')).toMatchObject({ onboarded: false, linkedin: 'off' });
    const processes = await book.processes.toArray();
    expect(processes.map(({ id }) => id).toSorted()).toEqual(LANGUAGE_CODES.map(builtInId).toSorted());
  });

  it.each(LANGUAGE_CODES)('starts new deals on the process in the rep’s own language: %s', async (language) => {
    const { book } = await openTestBook({ language });
    const { processId = '' } = (await book.settings.get('settings')) ?? {};
    expect(await book.processes.get(processId)).toMatchObject({ language });
    book.close();
  });

  it('opens again as what it was', async () => {
    const indexedDB = new IDBFactory();
    const first = await openTestBook({ indexedDB });
    const identity = await first.book.meta.get('identity');
    first.book.close();
    const second = await openTestBook({ indexedDB, newId: () => 'other' });
    expect(await second.book.meta.get('identity')).toEqual(identity);
  });

  it('has every index that its description names', async () => {
    const { book } = await openTestBook();
    const text = readFileSync(new URL('../../lib/store/book.ts', import.meta.url), 'utf8');
    const named = [...text.matchAll(/\[[\w.]+(?:\+[\w.]+)+\]|\*[\w.]+|ix\.\w+\b(?!\+)/g)].map(([index]) =>
      index.replace('*', ''),
    );
    const known = new Set(book.tables.flatMap((table) => table.schema.indexes.map((index) => index.name)));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((index) => !known.has(index))).toEqual([]);
  });
});
