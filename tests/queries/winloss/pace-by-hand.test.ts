/** How long deals stay in a stage, and how long until the first ask, by hand: moved ahead and back, ended, reopened, undone. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { builtInProcess } from '../../../lib/domain/process/built-in.ts';
import type { CommandResult } from '../../../lib/contract/commands.ts';
import type { CommitmentKind } from '../../../lib/domain/rows/types.ts';
import { placeOf, usualIn } from '../support/plain-deals.ts';
import { openAskedBook } from '../support/sample.ts';

const RUNS = Number(process.env['RED_PEN_RUNS'] ?? 8);
const DAY = 86_400_000;
const standard = builtInProcess('en');
const stages = standard.stages.map(({ key }) => key);

interface PlainPace {
  /** Where it was from when on. */
  path: { stage: string; at: number }[];
  asks: { kind: CommitmentKind; at: number }[];
  closedAt: number | null;
}

/** What was done last, and how the deal stood before it. */
interface Step {
  commandId: string;
  dealId: string;
  before: PlainPace;
}

const which = fc.nat({ max: 6 });
const aStep = fc.record({
  which,
  do: fc.constantFrom('move', 'move', 'move', 'move', 'ask', 'ask', 'ask', 'close', 'reopen', 'undo', 'undo'),
  stage: fc.constantFrom(...stages),
  kind: fc.constantFrom<CommitmentKind>('time', 'explore', 'change', 'consensus', 'collaborate', 'review', 'decide'),
  days: fc.integer({ min: 0, max: 9 }),
});

const middle = (all: number[]) => {
  const sorted = all.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const value = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
  return { n: sorted.length, value: sorted.length < 5 ? null : value };
};

it('is how fast deals go', { timeout: 600_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 60, maxLength: 90, size: 'max' }), async (steps) => {
      const asked = await openAskedBook();
      const deals = new Map<string, PlainPace>();
      for (let at = 0; at < 7; at += 1) {
        const done = await asked.must('create-deal', { dealName: `Deal ${at}`, accountName: `Account ${at}` });
        const from = { stage: 'target', at: asked.env.now() };
        deals.set(done.created ?? '', { path: [from], asks: [], closedAt: null });
      }
      let last: Step | null = null;
      for (const step of steps) {
        asked.test.pass(step.days * DAY + 3_600_000);
        const now = asked.env.now();
        const dealId = [...deals.keys()][step.which] ?? '';
        const pace = deals.get(dealId);
        if (!pace) continue;
        const before = structuredClone(pace);
        if (step.do === 'undo') {
          if (last === null) continue;
          const { commandId, dealId: id, before: then }: Step = last;
          const stood = deals.get(id);
          const undone: CommandResult = await asked.test.run('undo', { commandId });
          if (undone.ok) deals.set(id, then);
          // What is taken back can come again.
          last = undone.ok && stood ? { commandId: undone.commandId, dealId: id, before: stood } : null;
          continue;
        }
        const result =
          step.do === 'move'
            ? await asked.test.run('move-stage', { dealId, stage: step.stage })
            : step.do === 'ask'
              ? await asked.test.run('record-commitment', { dealId, kind: step.kind, words: `Ask at ${now}` })
              : step.do === 'close'
                ? await asked.test.run('close-deal', { dealId, outcome: 'no-decision' })
                : await asked.test.run('reopen-deal', { dealId });
        if (!result.ok) continue;
        if (step.do === 'ask') pace.asks.push({ kind: step.kind, at: now });
        if (step.do === 'close') pace.closedAt ??= now;
        if (step.do === 'reopen') pace.closedAt = null;
        if (step.do === 'move' && pace.path.at(-1)?.stage !== step.stage)
          pace.path.push({ stage: step.stage, at: now });
        last = result.undoable ? { commandId: result.commandId, dealId, before } : null;
      }
      const stays = new Map<string, number[]>();
      const delays = new Map<string, number[]>();
      const add = (to: Map<string, number[]>, key: string, days: number) => to.set(key, [...(to.get(key) ?? []), days]);
      for (const { path, asks, closedAt } of deals.values()) {
        const been = path.filter(({ at }) => closedAt === null || at <= closedAt);
        for (const [at, one] of been.entries()) {
          const until = been[at + 1]?.at ?? closedAt;
          if (until !== null) add(stays, one.stage, (until - one.at) / DAY);
          if (been.findIndex(({ stage }) => stage === one.stage) < at) continue;
          for (const { kind } of usualIn(standard, placeOf(standard, one.stage))) {
            const own = asks.filter((ask) => ask.kind === kind).map((ask) => ask.at);
            if (own.length > 0) add(delays, kind, Math.max(0, Math.min(...own) - one.at) / DAY);
          }
        }
      }
      const view = await asked.ask('trends', {});
      const named = (key: string) => standard.stages.find((stage) => stage.key === key)?.name ?? key;
      expect(Object.fromEntries(view.inStage.map(({ stage, days }) => [stage, days]))).toEqual(
        Object.fromEntries([...stays].map(([key, days]) => [named(key), middle(days)])),
      );
      expect(Object.fromEntries(view.firstAsk.map(({ kind, days }) => [kind, days]))).toEqual(
        Object.fromEntries([...delays].map(([kind, days]) => [kind, middle(days)])),
      );
    }),
    { numRuns: RUNS, endOnFailure: true },
  ),
);
