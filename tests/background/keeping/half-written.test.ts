import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HalfWritten } from '../../../lib/background/keeping/half-written.ts';
import type { Unfinished } from '../../../lib/contract/views.ts';

const text = (note: string | null, form = 'desk log'): Unfinished => ({
  form,
  dealId: 'deal',
  threadKey: 't',
  fields: note,
  caret: null,
});

let written: (string | null)[][];
let halfWritten: HalfWritten;
beforeEach(() => {
  vi.useFakeTimers();
  written = [];
  halfWritten = new HalfWritten(async (texts) => void written.push(texts.map(({ fields }) => fields)));
});
afterEach(() => vi.useRealTimers());

it('makes one write of what is typed within a moment, and the next of what comes after', async () => {
  const kept = ['H', 'Ha', 'Hal'].map((note) => halfWritten.keep(text(note)));
  await vi.advanceTimersByTimeAsync(249);
  expect(written).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  await Promise.all(kept);
  expect(written).toEqual([['Hal']]);
  void halfWritten.keep(text('Half'));
  void halfWritten.keep(text('words', 'entry c1'));
  await vi.advanceTimersByTimeAsync(250);
  expect(written).toEqual([['Hal'], ['Half', 'words']]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(written).toHaveLength(2);
});

it('waits neither with what was saved or cancelled, nor when a surface goes', async () => {
  void halfWritten.keep(text('Half'));
  await halfWritten.keep(text(null));
  expect(written).toEqual([[null]]);
  const kept = halfWritten.keep(text('again'));
  halfWritten.hurry();
  await kept;
  expect(written).toEqual([[null], ['again']]);
  halfWritten.hurry();
  await vi.advanceTimersByTimeAsync(1000);
  expect(written).toHaveLength(2);
});

it('says where it could not be written, and goes on', async () => {
  const tries = [() => Promise.reject(new Error('full')), () => Promise.resolve()];
  const failing = new HalfWritten(() => tries.shift()?.() ?? Promise.resolve());
  const first = failing.keep(text('Half'));
  const said = expect(first).rejects.toThrow('full');
  await vi.advanceTimersByTimeAsync(250);
  await said;
  const second = failing.keep(text('Half a'));
  await vi.advanceTimersByTimeAsync(250);
  await second;
  expect(tries).toEqual([]);
});
