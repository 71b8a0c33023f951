import { describe, expect, it } from 'vitest';
import { readBackupState, writeBackupState } from '../../../lib/transfer/scheduled/backup-plan.ts';
import type { BackupState, SavedFile } from '../../../lib/transfer/scheduled/backup-plan.ts';
import { saveScheduled } from '../../../lib/transfer/scheduled/save-scheduled.ts';
import type { BackupShelf } from '../../../lib/transfer/scheduled/save-scheduled.ts';
import { memoryStorage } from '../../store/support/memory-storage.ts';
import { addNorthwind, openTestBook } from '../../store/support/open-test-book.ts';
import { readBackup } from '../support/in-one-piece.ts';

const DAY = 86_400_000;
const problem = (name: string) => Object.assign(new Error(name), { name });

/** A shelf that is a map, and says no when it is told to. */
function openShelf() {
  const files = new Map<string, string>();
  const shelf = {
    files,
    says: null as string | null,
    async put(place: SavedFile['place'], name: string, file: Blob): Promise<SavedFile> {
      if (shelf.says) throw problem(shelf.says);
      files.set(name, await file.text());
      return { name, place };
    },
    async remove({ name }: SavedFile) {
      if (!files.delete(name)) throw problem('NotFoundError');
    },
    seal: async (file: Blob) => {
      if (shelf.says) throw problem(shelf.says);
      return new Blob(['locked ', String(file.size)]);
    },
  };
  return shelf satisfies BackupShelf;
}

async function planned(change: Partial<BackupState> = {}, { shelf = openShelf(), ids: machine = 'id' } = {}) {
  const storage = memoryStorage();
  const test = await openTestBook({ storage, ids: machine });
  const ids = await addNorthwind(test);
  await writeBackupState(storage, { ...(await readBackupState(storage)), every: 'daily', keep: 3, ...change });
  const save = (asked = false) => {
    const now = test.env.now();
    const today = new Date(now).toISOString().slice(0, 10);
    return saveScheduled({ book: test.book, storage, shelf, now, today }, asked);
  };
  const nextDay = async (name: string) => {
    test.pass(DAY);
    await test.must('edit-deal', { dealId: ids.dealId, name });
    return save();
  };
  return { ...test, ...ids, storage, shelf, save, nextDay, state: () => readBackupState(storage) };
}

/** `red-pen-backup-2026-03-04-id0002.json` → `04` */
const dayOf = (name: string) => name.split('-')[5] ?? '';

describe('a backup that saves itself', () => {
  it('is one that the book takes back, once a day', async () => {
    const { save, shelf, state, env } = await planned();
    expect(await save()).toBe('saved');
    expect(await save()).toBe('not-due');
    const [[name, text] = ['', '']] = shelf.files;
    expect(name).toMatch(/^red-pen-backup-2026-03-02-\w{6}\.json$/);
    expect(await readBackup(text)).toMatchObject({ ok: true });
    expect(await state()).toMatchObject({ saved: { at: env.now(), name }, failed: null });
  });

  it('keeps so many, and removes its own oldest only once the next is there', async () => {
    const { nextDay, shelf } = await planned();
    for (const name of ['a', 'b', 'c', 'd']) expect(await nextDay(name)).toBe('saved');
    expect([...shelf.files.keys()].map(dayOf)).toEqual(['04', '05', '06']);
    shelf.says = 'full';
    expect(await nextDay('e')).toBe('failed');
    expect(shelf.files.size).toBe(3);
  });

  it('of another machine, or of the rep’s own hand, stays in a folder that both save into', async () => {
    const shelf = openShelf();
    shelf.files.set('red-pen-backup-2026-03-03.json', 'saved by hand');
    const desk = await planned({}, { shelf, ids: 'desk' });
    const laptop = await planned({}, { shelf, ids: 'lap' });
    for (const name of ['a', 'b', 'c', 'd']) for (const one of [desk, laptop]) await one.nextDay(name);
    const days = [...shelf.files.keys()].map(dayOf).toSorted();
    expect(days).toEqual(['03.json', '04', '04', '05', '05', '06', '06']);
    expect(shelf.files.get('red-pen-backup-2026-03-03.json')).toBe('saved by hand');
  });

  it('goes on where the rep has moved an old one', async () => {
    const { nextDay, shelf, state } = await planned();
    for (const name of ['a', 'b', 'c']) await nextDay(name);
    const [oldest] = shelf.files.keys();
    shelf.files.delete(oldest ?? '');
    expect(await nextDay('d')).toBe('saved');
    expect((await state()).files).toHaveLength(3);
  });

  it('is spared where nothing has changed, and made where the rep asks for one', async () => {
    const { save, pass, shelf, nextDay } = await planned();
    await nextDay('a');
    shelf.files.clear();
    pass(DAY);
    expect(await save()).toBe('unchanged');
    expect(await save()).toBe('not-due');
    expect(shelf.files.size).toBe(0);
    expect(await save(true)).toBe('saved');
    expect(shelf.files.size).toBe(1);
  });

  it('is not made of a book that has lost what it held, so that good ones stay', async () => {
    const { book, nextDay, save, pass, shelf, state } = await planned();
    await nextDay('a');
    book.report({ state: 'lost', had: 3, snapshotAt: null });
    pass(DAY);
    expect(await save()).toBe('failed');
    expect(await save(true)).toBe('failed');
    expect((await state()).failed?.why).toBe('not-whole');
    expect(shelf.files.size).toBe(1);
  });

  it.each(['no-permission', 'ask-folder', 'no-folder', 'full'] as const)('says that it is %s', async (why) => {
    const { save, shelf, state, env } = await planned();
    shelf.says = why;
    expect(await save()).toBe('failed');
    expect((await state()).failed).toEqual({ at: env.now(), why });
    shelf.says = null;
    expect(await save(true)).toBe('saved');
    expect((await state()).failed).toBeNull();
  });

  it('that is to be locked is never saved open', async () => {
    const { save, shelf, state } = await planned({ sealed: true });
    shelf.says = 'no-key';
    expect(await save()).toBe('failed');
    expect((await state()).failed?.why).toBe('no-key');
    expect(shelf.files.size).toBe(0);
    shelf.says = null;
    expect(await save(true)).toBe('saved');
    const [[name, text] = ['', '']] = shelf.files;
    expect(name).toMatch(/^red-pen-backup-2026-03-02-\w{6}\.redpen$/);
    expect(text).toMatch(/^locked \d+$/);
  });
});
