/** Every figure of asks and answers, wherever it stands, against a plain account of what was done. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { COMMITMENT_KINDS } from '../../lib/domain/rows/types.ts';
import { AskingRep } from './support/asking-rep.ts';
import { aStep } from './support/asking-steps.ts';

const DAY = 86_400_000;
const RUNS = Number(process.env['RED_PEN_RUNS'] ?? 8);
const midnight = (at: number) => Math.floor(at / DAY) * DAY;

async function expectFigures({ asked, account, now }: AskingRep): Promise<void> {
  for (const [period, days] of [
    ['all', null],
    ['year', 365],
    ['quarter', 90],
  ] as const) {
    const since = days === null ? 0 : midnight(now) - days * DAY;
    const view = await asked.ask('rates', { period });
    const kinds = COMMITMENT_KINDS.map((kind) => ({ kind, ...account.rates(since, now, kind) }));
    expect(view).toEqual({
      kinds: kinds.filter((one) => one.asked > 0),
      all: account.rates(since, now),
      askRate: account.askRate(since),
    });
    const state = ({ all: 'asked-ever', year: 'asked-year', quarter: 'asked-quarter' } as const)[period];
    const { rows, total } = await asked.ask('ledger', { state, limit: 500 });
    expect([rows.map(({ commitment }) => commitment.id).toSorted(), total]).toEqual([
      account
        .made(since)
        .map(({ id }) => id)
        .toSorted(),
      view.all.asked,
    ]);
  }
  const brief = await asked.ask('brief', {});
  if (brief?.of !== 'rep') throw new Error('no brief');
  const year = midnight(now) - 365 * DAY;
  expect([brief.rep.askRate, brief.rep.obtained]).toEqual([account.askRate(year), account.rates(year, now).obtained]);
  const [dealId = ''] = account.deals.keys();
  const facts = await asked.ask('reason-facts', { dealId, elementKey: 'target.steps.none' });
  const { asked: made, given, declined, dodged, unanswered } = account.rates(0, now);
  const counts = { about: 'asks', ofKind: false, asked: made, given, declined, dodged, silent: unanswered };
  expect(facts.bother ?? null).toEqual(made === 0 ? null : counts);
}

async function expectPlan({ asked, account }: AskingRep, startsOn: number): Promise<void> {
  const { plan, past } = await asked.ask('skills', {});
  const until = startsOn + 14 * DAY;
  expect(plan ?? past[0]).toMatchObject({
    asked: account.made(startsOn, until, 'time').length,
    during: account.askRate(startsOn, until),
    before: account.askRate(startsOn - 14 * DAY, startsOn),
  });
}

it(
  'is what a plain count of the same says, whatever was done, undone, moved, deleted and put right',
  { timeout: 600_000 },
  async () => {
    const done = new Map<string, number>();
    let most = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 60, maxLength: 110, size: 'max' }), async (steps) => {
        const rep = await AskingRep.begin();
        const startsOn = midnight(rep.now) + 20 * DAY;
        const day = new Date(startsOn).toISOString().slice(0, 10);
        await rep.asked.must('start-plan', { skill: 'x', behaviour: 'y', kind: 'time', asks: 5, startsOn: day });
        for (const [at, step] of steps.entries()) {
          if (await rep.take(step)) done.set(step.do, (done.get(step.do) ?? 0) + 1);
          if (at % 10 === 9 || at === steps.length - 1) await expectFigures(rep);
        }
        await expectPlan(rep, startsOn);
        most = Math.max(most, rep.account.made(0).length);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(done.size).toBe(20);
    expect(most).toBeGreaterThan(25);
  },
);
