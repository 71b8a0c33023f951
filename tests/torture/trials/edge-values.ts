/**
 * Commands whose values lie at the edges of what the contract lets through: the longest texts, signs that grow when they are
 * folded, the first and the last day, the largest number, the name of a person where a deal is meant. Whatever is taken makes a sound book, is undone exactly, and goes
 * out in a backup, into another book, and out again identical.
 */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { commandArgs } from '../../../lib/contract/commands.ts';
import { argsOf } from '../../commands/support/carry-out-step.ts';
import { anySteps } from '../../commands/support/random-steps.ts';
import type { Step } from '../../commands/support/random-steps.ts';
import { openTestBook } from '../../store/support/book-in-memory.ts';
import type { TestBook } from '../../store/support/book-in-memory.ts';
import { exportBackup, exportCsv, restoreBackup } from '../../transfer/support/in-one-piece.ts';
import { withBook } from '../support/books-in-turn.ts';
import type { BookOfCase } from '../support/books-in-turn.ts';
import { edgeOf } from '../support/edge-values.ts';
import type { AnySchema, Draw } from '../support/edge-values.ts';
import { databaseOf } from '../support/memory-database.ts';
import { whyRefused } from '../support/own-backup.ts';
import { tryCommand } from '../support/try-command.ts';
import { seedOf, tryEach } from '../trial.ts';
import type { Trial } from '../trial.ts';

/** Every so many have a whole database. */
const WHOLE_EVERY = 25;

/** Every so many steps have names of rows of another kind instead. */
const MISNAMED_EVERY = 4;

/** References and what hangs on them stay, or nothing would be found to work on. */
const KEPT = /Ids?$|Key$|^(stage|processId|role|from|a|b)$/;

function drawOf(number: number): Draw {
  let state = seedOf(number) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A third of the arguments at an edge, some of those that a step leaves out among them. */
function sharpen({ name }: Step, args: Record<string, unknown>, draw: Draw): Record<string, unknown> {
  const { entries = {} } = commandArgs[name] as unknown as AnySchema;
  const sharp = { ...args };
  for (const [field, schema] of Object.entries(entries))
    if (!KEPT.test(field) && draw(3) === 0) sharp[field] = edgeOf(schema, draw);
  return sharp;
}

/** No row has these, and a careless look finds something. */
const NOBODY = ['__proto__', 'constructor', 'toString', 'nobody'];
/** What names a row, or a place in one. */
const NAMES = /Id$|Key$|^(stage|from|to|a|b)$/;

/** Names of rows of any kind where one of its own kind belongs: a person's where a deal is meant, and nobody's. */
function misname({ name }: Step, args: Record<string, unknown>, look: BookOfCase['look'], draw: Draw): typeof args {
  const { entries = {} } = commandArgs[name] as unknown as AnySchema;
  const keys = [...look().values()].flatMap((rows) => [...rows.keys()].map((key) => JSON.parse(key) as unknown));
  const ids = [...NOBODY, ...keys.filter((key) => typeof key === 'string')];
  const any = () => ids[draw(ids.length)];
  const strange = { ...args };
  for (const field of Object.keys(entries)) {
    if (draw(2) === 0) continue;
    if (NAMES.test(field)) strange[field] = any();
    else if (field.endsWith('Ids') && field !== 'linkedinIds') strange[field] = [any(), any()];
    else if (field === 'people') strange[field] = [{ name: 'Somebody', contactId: any() }];
    else if (field === 'person') strange[field] = { name: 'Somebody', contactId: any() };
  }
  return strange;
}

/** Around the first place where two texts part. */
function difference(text: string, other: string): string {
  let at = 0;
  while (text[at] === other[at]) at += 1;
  return [text, other].map((one) => JSON.stringify(one.slice(Math.max(0, at - 150), at + 50))).join(' and ');
}

async function goOutAndIn(number: number, test: TestBook): Promise<void> {
  assert.equal(await whyRefused(test.book, test.env.now()), null);
  for (const table of ['deals', 'contacts', 'commitments'] as const) await exportCsv(test.book, table);
  const text = await exportBackup(test.book, test.env.now());
  const other = await openTestBook({ ids: 'other', ...databaseOf(number, WHOLE_EVERY).options });
  try {
    const result = await restoreBackup(other.book, other.env, text, 'restore');
    assert.ok(result.ok, 'its backup is not taken');
    const again = await exportBackup(other.book, test.env.now());
    if (again !== text) assert.fail(`out, in and out again is something else: ${difference(text, again)}`);
  } finally {
    other.book.close();
  }
}

async function trySequence(number: number, { test, look }: BookOfCase): Promise<string[]> {
  const [steps = []] = fc.sample(anySteps, { seed: seedOf(number), numRuns: 1 });
  const draw = drawOf(number);
  const seen: string[] = [];
  for (const [at, step] of steps.entries()) {
    const args = await argsOf(test, step);
    try {
      // As it was drawn where the sharp one is refused, so that there is something to go on with.
      const tried = draw(MISNAMED_EVERY) === 0 ? misname(step, args, look, draw) : sharpen(step, args, draw);
      const { became } = await tryCommand(test, look, step.name, tried, look());
      seen.push(became);
      if (became === 'refused') await test.run(step.name, args);
    } catch (error) {
      throw new Error(`step ${at}, ${step.name}`, { cause: error });
    }
  }
  await goOutAndIn(number, test);
  return seen;
}

export const edgeValues: Trial = {
  part: 'commands',
  id: 'edge-values',
  what: 'commands with values at the edges of the contract, or names of rows of another kind; out, in and out again identical',
  full: 2000,
  short: 6,
  batch: 50,
  of: ['lib', 'tests/commands/support'],
  runs: 'threads',
  run: (from, count) =>
    tryEach(from, count, (number) => withBook(number, WHOLE_EVERY, (book) => trySequence(number, book))),
};
