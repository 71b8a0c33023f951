/** Defects that are put into a book on purpose: the sequences of commands find each of them, and nothing where there is none. */
import { describe, expect, it } from 'vitest';
import type { CommandResult } from '../../lib/contract/commands.ts';
import type { TestBook } from '../store/support/book-in-memory.ts';
import { withBook } from './support/books-in-turn.ts';
import { trySequence } from './support/try-sequence.ts';
import { wordsOf } from './trial.ts';

/** What happens behind a command: its name, what came of it, and whether it had been carried out before. */
type Plant = (test: TestBook, name: string, result: CommandResult, isRepeated: boolean) => Promise<unknown>;

const undone: (plant: (test: TestBook) => Promise<unknown>) => Plant = (plant) => async (test, name, result) =>
  name === 'undo' && result.ok && plant(test);
const done: (plant: (test: TestBook) => Promise<unknown>) => Plant =
  (plant) => async (test, name, result, isRepeated) =>
    name !== 'undo' && result.ok && result.undoable && !isRepeated && plant(test);
/** Behind the undo of an undo. */
const redone: (plant: (test: TestBook) => Promise<unknown>) => Plant = (plant) => async (test, name, result) => {
  if (name !== 'undo' || !result.ok) return;
  const event = await test.book.events.where({ commandId: result.commandId }).first();
  const taken = event?.undoes ? await test.book.commands.get(event.undoes) : null;
  if (taken?.name === 'undo') await plant(test);
};
const left = { key: 'left' } as never;

const DEFECTS: readonly (readonly [string, string, Plant])[] = [
  [
    'an undo that leaves a field',
    'the undo is no inverse',
    undone(({ book }) => book.deals.toCollection().modify({ note: 'left' })),
  ],
  [
    'an undo that leaves a counter',
    'the undo is no inverse',
    undone(({ book }) => book.counts.put({ key: 'left', n: 1 })),
  ],
  [
    'an undo that takes a row too many',
    'the undo is no inverse',
    undone(async ({ book }) => {
      const [last] = (await book.processes.toCollection().primaryKeys()).slice(-1);
      if (last !== undefined) await book.processes.delete(last);
    }),
  ],
  [
    'an undo that cannot be undone exactly',
    'the undo of the undo is no inverse',
    redone(({ book }) => book.counts.put({ key: 'left', n: 0 })),
  ],
  [
    'a refusal that leaves a note',
    'a refusal left something',
    async ({ book }, _name, result) => !result.ok && book.meta.put(left),
  ],
  [
    'a counter that is one too high',
    'an invariant: count deals is',
    done(({ book }) => book.counts.where({ key: 'deals' }).modify((row) => void (row.n += 1))),
  ],
  [
    'a row whose index does not follow it',
    'has stale derived fields',
    done(({ book }) => book.contacts.toCollection().modify((row) => void Object.assign(row.ix, { left: 1 }))),
  ],
  [
    'a row that names what is gone',
    'names account',
    done(({ book }) => book.deals.toCollection().modify({ accountId: 'nobody' })),
  ],
  [
    'a second time that does it again',
    'the second time changed something',
    async ({ book }, _name, _result, isRepeated) => isRepeated && book.meta.put(left),
  ],
  [
    'a change without its event',
    'by its events',
    redone(({ book }) =>
      book.events
        .toCollection()
        .last()
        .then((last) => book.events.delete(last?.id ?? '')),
    ),
  ],
];

function plantIn(test: TestBook, plant: Plant): TestBook {
  const before = new Set<string>();
  const run: TestBook['run'] = async (name, args, commandId = test.env.newId()) => {
    const result = await test.run(name, args, commandId);
    await plant(test, name, result, before.has(commandId));
    if (result.ok) before.add(commandId);
    return result;
  };
  const must: TestBook['must'] = async (name, args, commandId) => {
    const result = await run(name, args, commandId);
    if (!result.ok) throw new Error(`${name} was refused`);
    return result;
  };
  return { ...test, run, must };
}

async function lostWith(number: number, every: number, plant: Plant): Promise<string | null> {
  try {
    await withBook(number, every, ({ test, look }) => trySequence(number, plantIn(test, plant), look));
    return null;
  } catch (error) {
    return wordsOf(error);
  }
}

/** In both databases in memory: `every` is 1 where all have a whole one. */
describe.each([
  ['the quick database', Infinity],
  ['a whole database', 1],
])('in %s', (_name, every) => {
  it.each(DEFECTS)(
    '%s',
    async (_defect, words, plant) => {
      const lost: (string | null)[] = [];
      for (let number = 1; number <= 6 && !lost.some((one) => one?.includes(words)); number += 1)
        lost.push(await lostWith(number, every, plant));
      expect(lost.join('\n')).toContain(words);
    },
    120_000,
  );

  it('nothing is lost without one', async () => {
    for (let number = 1; number <= 3; number += 1)
      expect(await lostWith(number, every, () => Promise.resolve())).toBeNull();
  }, 120_000);
});
