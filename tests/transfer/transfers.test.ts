/** A file in parts: in order it comes through whole, and anything else ends it and changes nothing. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { CommandResult } from '../../lib/contract/commands.ts';
import type { FilePart } from '../../lib/contract/data-acts.ts';
import type { ImportPreview, MergePreview } from '../../lib/contract/views.ts';
import { Transfers } from '../../lib/transfer/transfers.ts';
import type { TransferAct } from '../../lib/contract/data-acts.ts';
import { addNorthwind, openTestBook, START } from '../store/support/open-test-book.ts';
import type { TestBook } from '../store/support/open-test-book.ts';
import { everything } from '../store/support/whole-book.ts';
import { exportBackup, exportCsv, readBackup } from './support/in-one-piece.ts';

let test: TestBook;
let transfers: Transfers;
let text: string;
let before: Record<string, unknown[]>;

const act = (what: TransferAct) => transfers.carryOut(test.book, what);

beforeEach(async () => {
  test = await openTestBook();
  await addNorthwind(test);
  text = await exportBackup(test.book, START);
  await test.must('create-deal', { accountName: 'Later', dealName: 'Later' });
  transfers = new Transfers(test.env);
  before = await everything(test.book);
});

async function upload(parts: [part: number, text: string][], transfer = 'up'): Promise<void> {
  await act({ kind: 'open-upload', transfer });
  for (const [part, piece] of parts) await act({ kind: 'put-part', transfer, part, text: piece });
}

function cut(count: number): [number, string][] {
  const length = Math.ceil(text.length / count);
  return Array.from({ length: count }, (_, part) => [part, text.slice(part * length, (part + 1) * length)]);
}

async function restore(transfer = 'up'): Promise<CommandResult> {
  return (await act({ kind: 'restore-upload', transfer, commandId: 'restore' })) as CommandResult;
}

async function take(what: 'backup' | 'commitments'): Promise<string> {
  await act({ kind: 'open-export', transfer: 'out', what });
  for (let part = 0, whole = ''; ; part += 1) {
    const piece = (await act({ kind: 'next-part', transfer: 'out', part })) as FilePart;
    whole += piece.text;
    if (piece.last) return whole;
  }
}

describe('a file that is merged', () => {
  const choices = { all: null, one: {}, apart: [] };
  const mergeIt = () => act({ kind: 'merge-upload', transfer: 'up', commandId: 'merge', choices });

  it('is compared, shown, merged and taken back, and says how far it is', async () => {
    const other = await openTestBook({ ids: 'other' });
    await other.must('create-deal', { accountName: 'Elsewhere', dealName: 'Elsewhere' });
    text = await exportBackup(other.book, START);
    await upload(cut(3));
    const seen = (await act({ kind: 'preview-merge', transfer: 'up' })) as MergePreview;
    expect(seen).toMatchObject({ ok: true, nothing: false, foreign: true });
    expect(seen.tables.find(({ table }) => table === 'deals')).toMatchObject({ added: 1, kept: 2 });
    expect(await everything(test.book)).toEqual(before);
    const far = (): Promise<unknown> => act({ kind: 'restore-progress', transfer: 'up' });
    expect(await far()).toBeNull();
    const heard = new Set<unknown>();
    const came: unknown[] = [];
    void mergeIt().then((result) => came.push(result));
    while (came.length === 0) {
      heard.add(await far().catch(() => null));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(came).toMatchObject([{ ok: true, said: 'done.merged', undoable: true }]);
    expect([...heard].some((progress) => progress !== null)).toBe(true);
    expect(await test.book.deals.count()).toBe(3);
    await test.must('undo', { commandId: 'merge' });
    expect(await everything(test.book)).toEqual(before);
  });

  it('is stopped by dropping it, and nothing has happened', async () => {
    await upload(cut(2));
    const merging = mergeIt();
    await act({ kind: 'drop-transfer', transfer: 'up' });
    await expect(merging).rejects.toThrow('transfer-gone');
    await expect(mergeIt()).rejects.toThrow('transfer-gone');
    expect(await everything(test.book)).toEqual(before);
  });
});

describe('a file on its way in', () => {
  it('is stopped half-way by dropping it, and nothing has happened', async () => {
    await upload(cut(2));
    const far = (): Promise<unknown> => act({ kind: 'restore-progress', transfer: 'up' });
    let stopped = false;
    const restoring = restore().catch((error: unknown) => error);
    // Let go as soon as the first rows are going in.
    while (!stopped) {
      if ((await far()) === null) await new Promise((resolve) => setImmediate(resolve));
      else stopped = (await act({ kind: 'drop-transfer', transfer: 'up' })) === true;
    }
    expect(await restoring).toMatchObject({ message: 'transfer-gone' });
    expect(await everything(test.book)).toEqual(before);
    await upload(cut(2));
    expect(await restore()).toMatchObject({ ok: true });
  });

  it.each([1, 7, 400])('comes through in %i parts, is shown, restored and taken back', async (count) => {
    await upload(cut(count));
    const preview = (await act({ kind: 'preview-upload', transfer: 'up' })) as ImportPreview;
    expect(preview).toMatchObject({ ok: true, counts: { deals: 1 }, replaces: { deals: 2 } });
    expect(await everything(test.book)).toEqual(before);
    const far = (): Promise<unknown> => act({ kind: 'restore-progress', transfer: 'up' });
    expect(await far()).toBeNull();
    const seen = new Set<unknown>();
    const came: CommandResult[] = [];
    const done = restore().then((result) => void came.push(result));
    while (came.length === 0) {
      seen.add(await far().catch(() => null));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await done;
    expect(came[0]).toMatchObject({ ok: true, said: 'done.restored' });
    const figures = [...seen].filter((rows) => rows !== null) as { done: number; total: number }[];
    expect(figures.length).toBeGreaterThan(1);
    expect(figures.at(-1)?.done).toBe(figures[0]?.total);
    expect(await exportBackup(test.book, START)).toBe(text);
    await test.must('undo', { commandId: 'restore' });
    expect(await everything(test.book)).toEqual(before);
  });

  it.each<[string, [number, string][]]>([
    [
      'missing',
      [
        [0, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'doubled',
      [
        [0, 'a'],
        [0, 'a'],
      ],
    ],
    [
      'out of order',
      [
        [1, 'b'],
        [0, 'a'],
      ],
    ],
  ])('is over when a part is %s', async (_what, parts) => {
    await expect(upload(parts)).rejects.toThrow('transfer-order');
    await expect(restore()).rejects.toThrow('transfer-gone');
    expect(await everything(test.book)).toEqual(before);
  });

  it('takes no part of a file that it has not opened, and none once it was read', async () => {
    await upload(cut(3).slice(0, 1));
    await expect(act({ kind: 'put-part', transfer: 'foreign', part: 1, text: 'x' })).rejects.toThrow('transfer-gone');
    for (const [part, piece] of cut(3).slice(1)) await act({ kind: 'put-part', transfer: 'up', part, text: piece });
    expect(await act({ kind: 'preview-upload', transfer: 'up' })).toMatchObject({ ok: true });
    await expect(act({ kind: 'put-part', transfer: 'up', part: 3, text: ' ' })).rejects.toThrow('transfer-order');
    expect(await everything(test.book)).toEqual(before);
  });

  it('that ends early is refused as damaged', async () => {
    await upload(cut(5).slice(0, 4));
    expect(await act({ kind: 'preview-upload', transfer: 'up' })).toMatchObject({ problem: 'problem.backup.damaged' });
    expect(await restore()).toMatchObject({ problem: 'bad-file' });
    expect(await everything(test.book)).toEqual(before);
  });

  it('is dropped with its port, by the rep, and by the next one', async () => {
    await upload(cut(2));
    await act({ kind: 'drop-transfer', transfer: 'up' });
    await expect(restore()).rejects.toThrow('transfer-gone');
    await upload(cut(2), 'first');
    await upload(cut(2), 'second');
    await expect(restore('first')).rejects.toThrow('transfer-gone');
    transfers.close();
    await expect(restore('second')).rejects.toThrow('transfer-gone');
    expect(await everything(test.book)).toEqual(before);
  });

  it('restores once under one id, also when the answer was lost and the file came again', async () => {
    await upload(cut(2));
    const first = await restore();
    const now = await everything(test.book);
    transfers.close();
    await upload(cut(2), 'again');
    expect(await restore('again')).toEqual(first);
    expect(await everything(test.book)).toEqual(now);
  });

  it('that turns out to be none lets the rest be spared', async () => {
    await act({ kind: 'open-upload', transfer: 'up' });
    const hostile = '{"tables":{"deals":[{"__proto__":{"x":1}}';
    expect(await act({ kind: 'put-part', transfer: 'up', part: 0, text: hostile })).toBe(false);
    expect(await act({ kind: 'preview-upload', transfer: 'up' })).toMatchObject({ problem: 'problem.backup.hostile' });
  });
});

describe('a file on its way out', () => {
  it('is the same in parts', async () => {
    expect(await take('backup')).toBe(await exportBackup(test.book, test.env.now()));
    expect(await take('commitments')).toBe(await exportCsv(test.book, 'commitments'));
  });

  it('says that the book changed rather than mix two moments', async () => {
    await act({ kind: 'open-export', transfer: 'out', what: 'backup' });
    await act({ kind: 'next-part', transfer: 'out', part: 0 });
    await test.must('create-deal', { accountName: 'Meanwhile', dealName: 'Meanwhile' });
    const rest = async () => {
      for (let part = 1; ; part += 1) await act({ kind: 'next-part', transfer: 'out', part });
    };
    await expect(rest()).rejects.toThrow('changed-meanwhile');
    await expect(act({ kind: 'next-part', transfer: 'out', part: 2 })).rejects.toThrow('transfer-gone');
  });

  it('ends at a part asked for twice', async () => {
    await act({ kind: 'open-export', transfer: 'out', what: 'backup' });
    await act({ kind: 'next-part', transfer: 'out', part: 0 });
    await expect(act({ kind: 'next-part', transfer: 'out', part: 0 })).rejects.toThrow('transfer-order');
  });
});

it('a backup cut at any place reads as the same', async () => {
  const whole = await readBackup(text);
  for (const length of [1, 2, 3, 17, 1000]) expect(await readBackup(text, length)).toEqual(whole);
});
