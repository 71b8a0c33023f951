/** How the rep of the sample looks back: it fits the deals that it speaks of, on any day and in both languages. */
import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMarks, markTargets } from '../../../lib/domain/audit/marks.ts';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import { builtInProcesses } from '../../../lib/domain/process/built-in.ts';
import { findElement, stageIndex } from '../../../lib/domain/process/find.ts';
import { sampleLookBack } from '../../../lib/domain/sample-book/look-back/look-back.ts';
import type { SampleLookBack } from '../../../lib/domain/sample-book/look-back/look-back.ts';
import { sampleRows } from '../../../lib/domain/sample-book/sample-rows.ts';
import { planState } from '../../../lib/domain/skills/plan.ts';
import { skillsOf } from '../../../lib/domain/skills/unlocks.ts';
import type { Deal, Process } from '../../../lib/domain/rows/types.ts';
import { causesFor, isExternal } from '../../../lib/domain/win-loss/causes.ts';

const NOW = Date.parse('2026-03-04T10:20:00Z');
const DAY_MS = 86_400_000;

interface Looked {
  back: SampleLookBack;
  deals: ReadonlyMap<string, Deal>;
  process: Process;
}

function look(now: number, language: 'en' | 'de'): Looked {
  const processId = language === 'de' ? 'standard-de@1' : 'standard@1';
  const rows = sampleRows({ seed: 1, now, processId, language, past: 30 });
  const process = builtInProcesses().find(({ id }) => id === processId);
  if (!process) throw new Error(processId);
  return {
    back: sampleLookBack(rows, { seed: 1, now, language }),
    deals: new Map(rows.deals.map((deal) => [deal.id, deal])),
    process,
  };
}

describe('what the rep of the sample looks back on', () => {
  const { back } = look(NOW, 'en');

  it('is two audits about a month apart that differ, every mark with a reason', () => {
    const [first, second] = back.audits;
    if (!first || !second) throw new Error('no audits');
    expect(Math.round((second.startedAt - first.startedAt) / DAY_MS)).toBeGreaterThan(26);
    const { added, gone, changed, same } = compareMarks(second.marks, first.marks);
    expect([added.length, gone.length, changed.length, same].every((count) => count > 0)).toBe(true);
    expect([...first.marks, ...second.marks].every(({ said }) => said !== null)).toBe(true);
  });

  it('is reviews of won and lost deals, one of them half done', () => {
    const done = back.reviews.filter(({ doneAt }) => doneAt !== null);
    expect(done.filter(({ outcome }) => outcome === 'won').length).toBeGreaterThan(2);
    expect(done.filter(({ outcome }) => outcome !== 'won').length).toBeGreaterThan(4);
    expect(back.reviews.length - done.length).toBe(1);
    expect(done.some(({ cause, earlier }) => isExternal(cause) && earlier.length > 0)).toBe(true);
  });

  it('is one plan that runs and one that is over, and ratings that rose', () => {
    expect(back.plans.map((plan) => planState(plan, civilDateOf(NOW, 'UTC')))).toEqual(['over', 'runs']);
    const skills = new Set(back.ratings.map(({ skill }) => skill));
    for (const skill of skills) {
      const scores = back.ratings.filter((one) => one.skill === skill).toSorted((a, b) => a.at - b.at);
      expect(scores.at(-1)?.score, skill).toBeGreaterThan(scores[0]?.score ?? 5);
    }
  });

  it('is a move that worked in three deals, one that did not, one still open, and five cases against one element', () => {
    expect(back.offMapMoves.filter(({ worked }) => worked === true).map(({ kind }) => kind)).toHaveLength(3);
    expect(new Set(back.offMapMoves.filter(({ worked }) => worked).map(({ kind }) => kind)).size).toBe(1);
    expect(back.offMapMoves.map(({ worked }) => worked)).toEqual(expect.arrayContaining([false, null]));
    expect(new Set(back.misfits.map(({ dealId }) => dealId)).size).toBe(5);
    expect(new Set(back.misfits.map(({ elementKey }) => elementKey)).size).toBe(1);
  });

  it('says the same things of the same deals in both languages', () => {
    const german = look(NOW, 'de');
    for (const name of ['audits', 'reviews', 'ratings', 'plans', 'offMapMoves', 'misfits'] as const)
      expect(german.back[name]).toHaveLength(back[name].length);
    expect(german.back.reviews[0]?.story).not.toBe(back.reviews[0]?.story);
  });

  it('fits its deals on any day', { timeout: 30_000 }, () => {
    const anyNow = integer({ min: Date.parse('2025-01-01T00:00:00Z'), max: Date.parse('2032-01-01T00:00:00Z') });
    assert(
      property(anyNow, constantFrom('en' as const, 'de' as const), (now, language) => {
        expect(findNonsense(look(now, language), now)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is not believed when it is broken', () => {
    const looked = look(NOW, 'en');
    const [review, ...reviews] = looked.back.reviews;
    const [audit] = looked.back.audits;
    if (!review || !audit) throw new Error('nothing to break');
    const broken = {
      ...looked.back,
      reviews: [{ ...review, startedAt: 0, cause: 'luck' }, ...reviews],
      audits: [{ ...audit, marks: audit.marks.map((mark) => ({ ...mark, target: 'gone' })) }],
    };
    expect(findNonsense({ ...looked, back: broken }, NOW)).toHaveLength(3);
  });
});

/** What cannot be, in words. */
function findNonsense({ back, deals, process }: Looked, now: number): string[] {
  const targets = new Set(markTargets(process));
  const skills = new Set(skillsOf(process).map(({ skill }) => skill));
  const all: { id: string; sample?: true }[] = Object.values(back).flat();
  const checks: [wrong: boolean, what: string][] = [
    [new Set(all.map(({ id }) => id)).size !== all.length, 'two rows have the same id'],
    [!all.every(({ sample }) => sample === true), 'a row is not marked as part of the sample'],
    [!back.audits.every(({ marks }) => marks.every(({ target }) => targets.has(target))), 'a mark is on nothing'],
    [!back.audits.every(({ doneAt }) => doneAt !== null && doneAt < now), 'an audit is done tomorrow'],
    [!back.ratings.every(({ skill, at }) => skills.has(skill) && at < now), 'a rating is of no skill, or of tomorrow'],
    [!back.plans.every(({ skill }) => skills.has(skill)), 'a plan is for no skill'],
    ...back.reviews.flatMap(({ dealId, cause, startedAt, doneAt, outcome, earlier }): [boolean, string][] => {
      const deal = deals.get(dealId);
      const { own, external } = causesFor(outcome);
      return [
        [deal?.outcome !== outcome, `${deal?.name} ended otherwise`],
        [startedAt < (deal?.closedAt ?? now), `${deal?.name} was looked back on before it ended`],
        [startedAt > now || (doneAt ?? 0) > now, `${deal?.name} is looked back on tomorrow`],
        [![...own, ...external].some((one) => one === cause), `${cause} is no cause of ${outcome}`],
        [!earlier.every((key) => targets.has(key)), `${deal?.name} could do earlier what is not there`],
      ];
    }),
    ...back.offMapMoves.flatMap(({ dealId, stage, at, kind }): [boolean, string][] => {
      const deal = deals.get(dealId);
      const reached = deal && stageIndex(process, stage) <= stageIndex(process, deal.stage);
      return [
        [reached !== true, `${kind} was made in a stage that was not reached`],
        [at < (deal?.createdAt ?? now) || at >= now, `${kind} was made outside of its deal`],
      ];
    }),
    ...back.misfits.map(({ elementKey, why }): [boolean, string] => [
      !findElement(process, elementKey) || why === '',
      `${elementKey} is no element, or nobody said why`,
    ]),
  ];
  return checks.flatMap(([wrong, what]) => (wrong ? [what] : []));
}
