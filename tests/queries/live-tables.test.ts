/**
 * Questions that are read past Dexie, and answers that are kept in the worker's memory, hear of tables by a list that somebody
 * wrote. So each table is changed in turn: what is followed and what is remembered must then be what a worker answers that
 * has just woken. The same after what changes very much at once.
 */
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QueryName } from '../../lib/contract/queries.ts';
import { clientOf, personOf } from '../../lib/domain/sample-book/cast/cast.ts';
import type { Deal, Process, RowMap, RowType } from '../../lib/domain/rows/types.ts';
import type { PageReading } from '../../lib/page/context.ts';
import { answerQuery } from '../../lib/queries/answer.ts';
import { followAnswer } from '../../lib/queries/live.ts';
import { threadKeyOf } from '../../lib/matching/ranking/thread-key.ts';
import { DEAL_TABLES } from '../../lib/store/remembered/memory.ts';
import { purgeDeleted } from '../../lib/store/writing/purge.ts';
import { bare, ROW_TYPES, TABLE_OF } from '../../lib/store/rows/rows.ts';
import { saveChanges } from '../../lib/store/writing/write.ts';
import type { RowChange } from '../../lib/store/writing/write.ts';
import { mergeBackup } from '../../lib/transfer/merge/merge-backup.ts';
import { NO_CHOICE } from '../../lib/transfer/merge/plan-merge.ts';
import { exportBackup, readBackup, restoreBackup } from '../transfer/support/in-one-piece.ts';
import { addressOf, gmailDraft, gmailThread } from './support/pages.ts';
import { openSampleBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';

const TIMEOUT_MS = 300_000;
/** With this name of its code a worker takes what lies on the shelf, without one it does not. */
const CODE = 'a';
/** For a machine that has other things to do; what never comes is waited for once. */
const PATIENCE_MS = 60_000;

const dana = addressOf(personOf(clientOf('northwind'), 'dana.reyes'));
const sofia = addressOf(personOf(clientOf('halden'), 'sofia.lind'));
const stranger = { email: 'kim@northwlnd.example', name: 'Kim Ode' };
const STAGES = ['target', 'qualify', 'discover', 'diagnose', 'present', 'negotiate', 'close'];

const SOFIA_WRITES = gmailThread({ messages: [{ from: sofia }], legacyThreadId: '18f0000000000002' });

type Question = readonly [name: QueryName, args: object, reading: PageReading | null];

const QUESTIONS: readonly Question[] = [
  ...[dana, stranger].map((from): Question => ['sidebar', {}, gmailThread({ messages: [{ from }] })]),
  ['sidebar', {}, SOFIA_WRITES],
  ['sidebar', {}, gmailDraft([dana], 'Could you spare an hour on Thursday?')],
  ['deals', { show: 'all', limit: 60 }, null],
  ['board-cards', { stages: STAGES, limit: 60 }, null],
  ['duplicates', { limit: 20 }, null],
  ['calendar', { from: '2026-02-02', to: '2026-03-15' }, null],
  ['ledger', { state: 'all', limit: 60 }, null],
  ['contacts', { limit: 60 }, null],
  ['accounts', { limit: 60 }, null],
  ['search', { text: 'night', limit: 20, opens: false }, null],
  ['process', { key: 'standard' }, null],
  ...(['processes', 'rates', 'price', 'habits', 'variance', 'trends', 'brief'] as const).map((name): Question => [
    name,
    {},
    null,
  ]),
];

interface Followed {
  question: Question;
  last: unknown;
  problem: unknown;
  stop: () => void;
}

let asked: AskedBook;
let all: Followed[];
/** All are asked at one moment, so that nothing but the book can change an answer. */
let askedAt: number;

function ask([name, args, reading]: Question): Promise<unknown> {
  return answerQuery(asked.book, { ...asked.env, now: () => askedAt, reading }, name, args);
}

function follow(question: Question): Followed {
  const followed: Followed = { question, last: undefined, problem: null, stop: () => {} };
  followed.stop = followAnswer(question[0], () => ask(question), {
    // As it crosses the port: what is kept must not be changed by what was handed out.
    next: (value) => (followed.last = structuredClone(value)),
    error: (error) => (followed.problem = error),
  });
  return followed;
}

const pause = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 5);
  });

async function expectTrue(after: string): Promise<void> {
  const remembered: unknown[] = [];
  for (const { question } of all) remembered.push(structuredClone(await ask(question)));
  const { memory, shelf } = asked.book;
  const askWoken = (code: string | null, question: Question): Promise<unknown> => {
    memory.begin();
    shelf.use(code);
    return ask(question);
  };
  for (const [at, followed] of all.entries()) {
    const name = `${followed.question[0]} after ${after}`;
    // Nothing was laid since the change: what lies there would be from before.
    const laid = await askWoken(CODE, followed.question);
    const read = await askWoken(null, followed.question);
    expect(remembered[at], `remembered ${name}`).toEqual(read);
    expect(laid, `laid on the shelf ${name}`).toEqual(read);
    const end = Date.now() + PATIENCE_MS;
    while (JSON.stringify(followed.last) !== JSON.stringify(read) && Date.now() < end) await pause();
    expect(followed.problem, name).toBeNull();
    expect(followed.last, `followed ${name}`).toEqual(read);
  }
}

/** All of it is in the memory, and on the shelf, when the next change comes. */
async function remember(): Promise<void> {
  const { memory, shelf } = asked.book;
  shelf.use(CODE);
  for (const { question } of all) await ask(question);
  memory.lay();
  const laid = await asked.book.meta.where('key').startsWith('answer ').count();
  expect(laid).toBeGreaterThan(5);
  shelf.use(null);
}

/** What cannot go without taking others along is put in other words. */
const CHANGED: Partial<Record<RowType, (row: RowMap[RowType]) => object>> = {
  process: (row) => ({
    ...row,
    stages: (row as Process).stages.map((stage) => ({ ...stage, name: `${stage.name}!` })),
  }),
  settings: (row) => ({ ...row, ownDomains: ['northwind.example'], processId: 'standard-de@1' }),
  deal: (row) => ({ ...row, name: `${(row as Deal).name}!` }),
};

/** Every row, in one table alone: all of them go, or all are changed. */
async function changesOf(type: RowType): Promise<RowChange[]> {
  const rows = (await asked.book.table(TABLE_OF[type]).toArray()).map(bare) as RowMap[RowType][];
  return rows.map((row) => ({ type, id: row.id, after: CHANGED[type]?.(row) ?? null }) as RowChange);
}

const save = (changes: RowChange[]): Promise<void> => asked.book.write(() => saveChanges(asked.book, changes));

beforeAll(async () => {
  asked = await openSampleBook();
  await asked.book.shelf.look();
  const { must } = asked;
  // The sample's rows have no history; a few of these have one.
  for (const { id } of (await asked.book.deals.toArray()).slice(0, 4)) {
    asked.test.pass(60_000);
    await must('move-stage', { dealId: id, stage: 'present' });
  }
  await must('change-settings', { ownDomains: ['larkfield.example'] });
  await must('choose-price', { elementKeys: ['discover.commitments.consensus'] });
  const chosen = await asked.dealNamed('Night-shift');
  await must('choose-deal', { threadKey: threadKeyOf(SOFIA_WRITES) ?? '', dealId: chosen.id });
  // It went back once, by what was given first.
  const [fell] = await asked.book.commitments.where({ dealId: chosen.id }).toArray();
  const back = { id: 'back', dealId: chosen.id, from: 'diagnose', to: 'qualify', cause: '', at: asked.test.env.now() };
  await save([{ type: 'regression', id: 'back', after: { ...back, commitmentId: fell?.id ?? '', sample: true } }]);
  askedAt = asked.test.env.now() + 3_600_000;
  all = QUESTIONS.map(follow);
}, TIMEOUT_MS);
afterAll(() => {
  for (const { stop } of all) stop();
  asked.book.close();
});

describe('what is followed and what is remembered', { timeout: TIMEOUT_MS }, () => {
  it.each(ROW_TYPES)('is true after a change to each %s', async (type) => {
    await remember();
    const table = TABLE_OF[type];
    const before = await asked.book.table(table).toArray();
    const changes = await changesOf(type);
    await save(changes);
    await expectTrue(table);
    await remember();
    await save(before.map((row) => ({ type, id: row.id, after: bare(row) }) as RowChange));
    if ((DEAL_TABLES as readonly string[]).includes(table)) await expectTrue(`${table}, put back`);
  });

  it('is true after a change to the events', async () => {
    await remember();
    const { book } = asked;
    await book.write(() => book.events.where('[rowType+rowId+id]').between(['deal'], ['deal', []]).delete());
    await expectTrue('events');
  });

  it('is true after the sample has gone, came back by a restore, was merged, taken back and purged', async () => {
    const { book, test, must } = asked;
    const { env } = test;
    const backup = await exportBackup(book, env.now());
    await must('remove-sample', {});
    await expectTrue('remove-sample');
    await must('create-deal', { accountName: 'Newco', dealName: 'Newco rota', people: [stranger] });
    const other = await readBackup(await exportBackup(book, env.now()));
    const restored = await restoreBackup(book, env, backup, env.newId());
    expect(restored).toMatchObject({ ok: true });
    await expectTrue('a restore');
    const watch = { signal: new AbortController().signal, onProgress: () => {} };
    const merged = await mergeBackup(book, env, other, env.newId(), NO_CHOICE, watch);
    expect(merged).toMatchObject({ ok: true, undoable: true });
    await expectTrue('a merge');
    await must('undo', { commandId: merged.commandId });
    await expectTrue('the undo of a merge');
    await must('remove-sample', {});
    test.pass(100_000);
    await purgeDeleted(book, env.now());
    await expectTrue('a purge');
  });
});
