import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { QueryName } from '../../../lib/contract/queries.ts';
import { LiveQuestion } from '../../../lib/background/surfaces/live-question.ts';

/** Reads that end when the test says so. */
function slowReads() {
  const ends: ((value: unknown) => void)[] = [];
  const fails: ((error: Error) => void)[] = [];
  const read = () =>
    new Promise<unknown>((resolve, reject) => {
      ends.push(resolve);
      fails.push(reject);
    });
  return { read, ends, fails };
}

function askedWith(read: () => Promise<unknown>, name: QueryName = 'sidebar') {
  const heard: unknown[] = [];
  const question = new LiveQuestion(name, read, (outcome, more) => {
    heard.push([outcome.ok ? outcome.value : outcome.problem, more]);
  });
  return { question, heard };
}

/** Dexie begins a read with a timer. */
const LATER_MS = 20;
const aMoment = () => new Promise((resolve) => setTimeout(resolve, LATER_MS));

describe('a question in flight', () => {
  it('is answered, then asked once again, where its answer is still worth showing', async () => {
    const { read, ends } = slowReads();
    const { question, heard } = askedWith(read);
    question.ask();
    question.ask(true);
    await aMoment();
    question.ask(true);
    expect(ends).toHaveLength(1);
    ends[0]?.('early');
    await vi.waitFor(() => expect(ends).toHaveLength(2));
    ends[1]?.('late');
    await vi.waitFor(() =>
      expect(heard).toEqual([
        ['early', true],
        ['late', false],
      ]),
    );
    await aMoment();
    expect(ends).toHaveLength(2);
  });

  it('is never answered where the page is another one', async () => {
    const { read, ends } = slowReads();
    const { question, heard } = askedWith(read);
    question.ask();
    await aMoment();
    question.ask();
    await aMoment();
    ends[1]?.('here');
    ends[0]?.('there');
    await vi.waitFor(() => expect(heard).toEqual([['here', false]]));
    await aMoment();
    expect(heard).toHaveLength(1);
  });

  it('that another page overtakes does not ask a third time', async () => {
    const { read, ends } = slowReads();
    const { question, heard } = askedWith(read);
    question.ask();
    await aMoment();
    question.ask(true);
    question.ask();
    await aMoment();
    ends[1]?.('here');
    await vi.waitFor(() => expect(heard).toEqual([['here', false]]));
    await aMoment();
    expect(ends).toHaveLength(2);
  });

  it('says what failed by its name alone, and asks again where that was wished', async () => {
    const { read, ends, fails } = slowReads();
    const { question, heard } = askedWith(read);
    question.ask();
    await aMoment();
    fails[0]?.(new TypeError('dana.reyes@northwind.example'));
    await vi.waitFor(() => expect(heard).toEqual([['TypeError', false]]));
    question.ask();
    await aMoment();
    question.ask(true);
    // Of a book that was closed Dexie says nothing.
    fails[1]?.(new Dexie.DatabaseClosedError());
    await vi.waitFor(() => expect(ends).toHaveLength(3));
    ends[2]?.('open');
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(['open', false]));
  });

  it('is silent once it has ended, also before it began', async () => {
    const { read, ends } = slowReads();
    const { question, heard } = askedWith(read);
    question.ask();
    await aMoment();
    question.ask(true);
    question.end();
    ends[0]?.('early');
    question.ask();
    await aMoment();
    expect([heard, ends.length]).toEqual([[], 1]);
  });
});

describe('a question that waits for the page', () => {
  it.each([true, false])('is asked once, the page having reported first: %s', async (first) => {
    const { read, ends } = slowReads();
    const { question } = askedWith(read);
    let report = () => {};
    const asked = question.askWhen(new Promise<void>((resolve) => (report = resolve)));
    await aMoment();
    expect(ends).toHaveLength(0);
    if (first) question.ask();
    report();
    await asked;
    await aMoment();
    expect(ends).toHaveLength(1);
  });
});

describe('over a book', () => {
  let book: Dexie & { deals: Table<{ id: number; text: string }, number> };
  beforeEach(() => {
    book = new Dexie('live-question') as typeof book;
    book.version(1).stores({ deals: 'id' });
  });
  afterEach(() => book.delete());

  it.each(['sidebar', 'deal'] as const)(
    '%s is answered anew after a change, and finishes that answer too',
    async (name) => {
      await book.deals.put({ id: 1, text: 'a' });
      const read = () => Promise.resolve(book.deals.get(1).then((row) => row?.text));
      const { question, heard } = askedWith(read, name);
      question.ask();
      await vi.waitFor(() => expect(heard).toEqual([['a', false]]));
      await book.deals.put({ id: 1, text: 'b' });
      await vi.waitFor(() => expect(heard.at(-1)).toEqual(['b', false]));
      question.ask(true);
      await vi.waitFor(() => expect(heard).toHaveLength(3));
      question.end();
      await book.deals.put({ id: 1, text: 'c' });
      await aMoment();
      expect(heard).toHaveLength(3);
    },
  );
});
