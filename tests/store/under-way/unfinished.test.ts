import { describe, expect, it } from 'vitest';
import type { Unfinished } from '../../../lib/contract/views.ts';
import { answerQuery } from '../../../lib/queries/answer.ts';
import { purgeDeleted } from '../../../lib/store/writing/purge.ts';
import { keepSnapshot } from '../../../lib/store/copies/snapshots.ts';
import { forgetUnfinished, keepUnfinished } from '../../../lib/store/under-way/unfinished.ts';
import { exportBackup } from '../../transfer/support/in-one-piece.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { addNorthwind, openTestBook } from '../support/open-test-book.ts';
import type { TestBook } from '../support/open-test-book.ts';

const DAY = 86_400_000;

async function startedBook(options: Parameters<typeof openTestBook>[0] = {}) {
  const test = await openTestBook(options);
  const ids = await addNorthwind(test);
  const keep = (change: Partial<Unfinished> = {}) =>
    keepUnfinished(test.book, [{ ...text(ids.dealId), ...change }], test.env.now());
  return { ...test, ...ids, test, keep };
}

const text = (dealId: string): Unfinished => ({
  form: 'log',
  dealId,
  threadKey: 'thread-1',
  fields: '{"note":"Half a canary"}',
  caret: { field: 4, at: 13 },
});

function ask({ book, env }: TestBook): Promise<Unfinished[]> {
  const asker = { now: env.now, zone: 'UTC', language: 'en' as const, reading: null, health: book.health };
  return answerQuery(book, asker, 'unfinished', {});
}

async function allText({ book }: TestBook): Promise<string> {
  return JSON.stringify(await Promise.all(book.tables.map((table) => table.toArray())));
}

describe('half-written text', () => {
  it('is there again as it was kept, the newest first, one for each form of a deal', async () => {
    const { test, dealId, keep, pass } = await startedBook();
    await keep();
    pass(1);
    await keep({ form: 'edit' });
    pass(1);
    await keep({ fields: '{"note":"Half a canary sings"}', caret: null });
    expect(await ask(test)).toEqual([
      { ...text(dealId), fields: '{"note":"Half a canary sings"}', caret: null },
      { ...text(dealId), form: 'edit' },
    ]);
  });

  it('goes when it was saved or cancelled, and only that', async () => {
    const { test, keep } = await startedBook();
    await keep();
    await keep({ form: 'edit' });
    await keep({ fields: null });
    expect((await ask(test)).map(({ form }) => form)).toEqual(['edit']);
  });

  it('is not kept of a deal that is not there', async () => {
    const { test, keep } = await startedBook();
    await keep({ dealId: 'nobody' });
    expect(await allText(test)).not.toContain('canary');
  });

  it('is kept for forty forms at most', async () => {
    const { test, keep, pass } = await startedBook();
    for (let at = 0; at < 45; at += 1) {
      await keep({ form: `entry ${at}` });
      pass(1);
    }
    const forms = (await ask(test)).map(({ form }) => form);
    expect([forms.length, forms[0], forms.at(-1)]).toEqual([40, 'entry 44', 'entry 5']);
  });

  it('is no longer shown after a week, and gone with the next look', async () => {
    const { test, book, env, keep, pass } = await startedBook();
    await keep();
    pass(7 * DAY - 1);
    expect(await ask(test)).toHaveLength(1);
    pass(1);
    expect(await ask(test)).toEqual([]);
    await forgetUnfinished(book, env.now());
    expect(await allText(test)).not.toContain('canary');
  });

  it('is no part of a backup or of a copy beside the book', async () => {
    const storage = memoryStorage();
    const { test, book, env, keep } = await startedBook({ storage });
    await keep();
    expect(await exportBackup(book, env.now())).not.toContain('canary');
    const before = new Map(storage.entries);
    await keepSnapshot(book, storage, env.now());
    await keep({ fields: '{"note":"Another canary"}' });
    // The clock of the book has not moved: there is nothing to copy.
    expect(await keepSnapshot(book, storage, env.now())).toBe('unchanged');
    expect(storage.entries.size).toBeGreaterThan(before.size);
    expect(JSON.stringify([...storage.entries])).not.toContain('canary');
    expect(await allText(test)).toContain('canary');
  });

  it('is refused where the disk is full', async () => {
    const disk = { free: 1e9 };
    const { test, keep } = await startedBook({ freeBytes: async () => disk.free });
    disk.free = 0;
    await expect(keep()).rejects.toThrow();
    expect(await ask(test)).toEqual([]);
  });
});

describe('deleting', () => {
  const freeBytes = () => new Promise<number>((resolve) => setTimeout(() => resolve(1e9), 1));

  it('takes along what was written beside a deal, once the deletion can’t be undone', async () => {
    const { test, book, env, dealId, keep, must, pass } = await startedBook({ freeBytes });
    await keep();
    const { commandId } = await must('delete-deal', { dealId });
    await forgetUnfinished(book, env.now());
    expect(await purgeDeleted(book, env.now())).toBe(0);
    await must('undo', { commandId });
    expect(await ask(test)).toHaveLength(1);
    await must('delete-deal', { dealId });
    pass(10_000);
    await purgeDeleted(book, env.now());
    expect(await allText(test)).not.toContain('canary');
  });

  it('takes along what speaks of a person or a commitment that is deleted, and spares the rest', async () => {
    const { test, book, env, dealId, contactId, keep, must, pass } = await startedBook({ freeBytes });
    const { created } = await must('record-commitment', { dealId, kind: 'time', words: 'Tuesday?', contactId });
    await keep();
    await keep({ form: `person ${contactId}`, fields: '{"title":"Chief canary"}' });
    await keep({ form: `entry ${created}`, fields: '{"words":"Tuesday canary"}' });
    const offered = { people: { 'dana@x.example': { offer: { contactId }, name: 'Dana Canary' } } };
    await keep({ form: 'offer', dealId: null, fields: JSON.stringify(offered) });
    await must('delete-commitment', { commitmentId: created ?? '' });
    pass(10_000);
    await purgeDeleted(book, env.now());
    expect((await ask(test)).map(({ form }) => form).toSorted()).toEqual(['log', 'offer', `person ${contactId}`]);
    await must('delete-contact', { contactId });
    pass(10_000);
    await purgeDeleted(book, env.now());
    expect((await ask(test)).map(({ form }) => form)).toEqual(['log']);
    expect(await allText(test)).not.toMatch(/Dana Canary|Chief canary|Tuesday canary/);
  });
});
