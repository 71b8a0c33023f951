/**
 * Eight surfaces send commands on the same twenty records at once, four of them to one worker and four to another, as when a
 * worker dies late. What comes of it is what comes of the same commands one after the other, in the order of their events:
 * the same rows, the same history, the same answers.
 */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { runCommand } from '../../../lib/commands/run.ts';
import type { CommandName, CommandResult } from '../../../lib/contract/commands.ts';
import type { DomainEvent } from '../../../lib/domain/rows/types.ts';
import { argsOf } from '../../commands/support/carry-out-step.ts';
import { anySteps } from '../../commands/support/random-steps.ts';
import type { Step } from '../../commands/support/random-steps.ts';
import { openTestBook, START } from '../../store/support/book-in-memory.ts';
import type { TestBook } from '../../store/support/book-in-memory.ts';
import { databaseOf } from '../support/memory-database.ts';
import { brokenIn, differenceOf } from '../support/raw-tables.ts';
import type { RawTables } from '../support/raw-tables.ts';
import { seedOf, tryEach } from '../trial.ts';
import type { Trial } from '../trial.ts';

const SURFACES = 8;
/** Commands of each surface, by the number of the case. */
const COMMANDS = [20, 100, 300, 1000, 1000];
/** Every other case has a whole database. */
const WHOLE_EVERY = 2;
const DEALS = 5;
/** So often a caller asks again, under the same id, as the surfaces' client does. */
const MOST_TRIES = 50;

/** They work on what is there, and make nothing that others could pick by number. */
const ON_RECORDS: ReadonlySet<CommandName> = new Set<CommandName>([
  'edit-deal',
  'move-stage',
  'close-deal',
  'reopen-deal',
  'edit-account',
  'edit-contact',
  'set-element',
  'answer-element',
  'fill-role',
  'edit-commitment',
  'advance-commitment',
  'snooze-commitment',
  'answer-ask',
  'await-reply',
  'record-commitment',
  'log-exchange',
  'change-settings',
]);

interface Sent {
  commandId: string;
  name: CommandName;
  args: unknown;
  now: number;
  result: CommandResult;
}

/** Ids begin anew with each try, which asks for the time first: so the same command makes the same ids, however often. */
function envOf(commandId: string, now: number) {
  let made = 0;
  return {
    now: () => {
      made = 0;
      return now;
    },
    newId: () => `${commandId}-${(made += 1)}`,
    zone: 'UTC',
  };
}

/** Five accounts, five people, five deals and five commitments. */
async function addRecords(test: TestBook): Promise<void> {
  for (let n = 0; n < DEALS; n += 1) {
    const people = [{ name: `Person ${n}`, email: `person@${n}.example` }];
    const { created } = await test.must('create-deal', { accountName: `Account ${n}`, dealName: `Deal ${n}`, people });
    await test.must('record-commitment', { dealId: created ?? '', kind: 'time', words: `Ask ${n}` });
  }
}

async function carryOut(test: TestBook, sent: Omit<Sent, 'result'>): Promise<CommandResult> {
  const { commandId, name, args, now } = sent;
  let result = await runCommand(test.book, envOf(commandId, now), { commandId, name, args });
  for (let tries = 1; !result.ok && result.problem === 'store-failed' && tries < MOST_TRIES; tries += 1)
    result = await runCommand(test.book, envOf(commandId, now), { commandId, name, args });
  return result;
}

function stepsOf(number: number, surface: number, count: number): Step[] {
  const runs = fc.sample(anySteps, { seed: seedOf(number * SURFACES + surface), numRuns: count });
  return runs
    .flat()
    .filter(({ name }) => ON_RECORDS.has(name))
    .slice(0, count);
}

async function work(test: TestBook, number: number, surface: number, count: number): Promise<Sent[]> {
  const sent: Sent[] = [];
  const steps = stepsOf(number, surface, count);
  for (const [at, step] of steps.entries()) {
    const last = sent.at(-1);
    const takesBack = at % 7 === 6 && last?.result.ok === true;
    const args = takesBack ? { commandId: last.commandId } : await argsOf(test, step);
    const name: CommandName = takesBack ? 'undo' : step.name;
    const command = { commandId: `s${surface}c${at}`, name, args, now: START + (at + 1) * 1000 };
    sent.push({ ...command, result: await carryOut(test, command) });
  }
  assert.equal(sent.length, count, 'too few commands were drawn');
  return sent;
}

function inOrder(sent: readonly Sent[], tables: RawTables): Sent[] {
  const events = [...(tables.get('events')?.values() ?? [])] as DomainEvent[];
  const first = new Map<string, string>();
  for (const { commandId, id } of events) {
    const known = first.get(commandId);
    if (known === undefined || id < known) first.set(commandId, id);
  }
  const changed = sent.filter(({ result }) => result.ok && result.undoable);
  const stamp = ({ commandId }: Sent) => first.get(commandId) ?? '';
  for (const one of changed) assert.notEqual(stamp(one), '', `${one.name} was acknowledged and has left nothing`);
  return changed.toSorted((a, b) => (stamp(a) < stamp(b) ? -1 : 1));
}

async function tryContest(number: number): Promise<string[]> {
  const count = COMMANDS[number] ?? 1000;
  const shared = databaseOf(number, WHOLE_EVERY);
  const workers = [await openTestBook(shared.options)];
  await addRecords(workers[0] as TestBook);
  workers.push(await openTestBook(shared.options));
  const surfaces = Array.from({ length: SURFACES }, (_, surface) => surface);
  const worker = (surface: number) => workers[surface % workers.length] as TestBook;
  const sent = (await Promise.all(surfaces.map((surface) => work(worker(surface), number, surface, count)))).flat();
  const failed = sent.filter(({ result }) => !result.ok && result.problem.startsWith('store-'));
  assert.deepEqual(failed, []);
  assert.deepEqual(brokenIn(shared.look()), []);

  const alone = databaseOf(number, WHOLE_EVERY);
  const serial = await openTestBook(alone.options);
  await addRecords(serial);
  for (const one of inOrder(sent, shared.look())) {
    assert.deepEqual(await carryOut(serial, one), one.result, `${one.commandId} ${one.name}`);
  }
  // Commands that changed nothing have left their answers alone.
  assert.equal(differenceOf(alone.look(), shared.look(), new Set(['commands'])), null);
  for (const test of [...workers, serial]) test.book.close();
  return sent.map(({ result }) => (result.ok ? 'carried out' : 'refused'));
}

export const serialOrder: Trial = {
  part: 'commands',
  id: 'serial-order',
  what: `eight surfaces, up to 1,000 commands each, on the same twenty records at once`,
  full: COMMANDS.length,
  short: 1,
  batch: 1,
  of: ['lib', 'tests/commands/support'],
  runs: 'threads',
  run: (from, count) => tryEach(from, count, tryContest),
};
