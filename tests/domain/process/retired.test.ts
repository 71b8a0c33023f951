/** What a version retires is asked for no longer: as if it were not there. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isChance } from '../../../lib/domain/asking/chance.ts';
import { honestStage } from '../../../lib/domain/honesty/honest-stage.ts';
import { chooseNextAsk } from '../../../lib/domain/asking/next-ask.ts';
import { passedOverByMove } from '../../../lib/domain/honesty/passing-over.ts';
import { firstStage, liveElements, stageOfKind } from '../../../lib/domain/process/find.ts';
import type { Process } from '../../../lib/domain/rows/types.ts';
import { anyCommitments, anyElements, process } from '../support/histories.ts';
import { deal } from '../support/rows.ts';
import { atWork } from '../support/at-work.ts';

interface Cut {
  retired: Process;
  /** The same process, what is retired taken out of it. */
  without: Process;
}

const anyCut: fc.Arbitrary<Cut> = fc
  .tuple(fc.array(fc.nat(6), { maxLength: 3 }), fc.array(fc.nat(300), { maxLength: 60 }))
  .map(([stages, elements]) => {
    let at = -1;
    const retired = {
      ...process,
      stages: process.stages.map((stage, index) => ({
        ...stage,
        ...(stages.includes(index) ? { retired: true as const } : {}),
        elements: stage.elements.map((element) => {
          at += 1;
          return elements.includes(at) || (element.kind && elements.includes(at * 3))
            ? { ...element, retired: true as const }
            : element;
        }),
      })),
    };
    const without = {
      ...process,
      stages: retired.stages
        .filter((stage) => !('retired' in stage))
        .map((stage) => ({ ...stage, elements: stage.elements.filter((element) => !('retired' in element)) })),
    };
    return { retired, without };
  });

const facts = fc.tuple(anyCut, anyElements, anyCommitments, fc.nat(6), fc.nat(6));

describe('what is retired', () => {
  it('is left out of the honest stage, the next ask, chances, and of what a move passes over', () => {
    fc.assert(
      fc.property(facts, ([{ retired, without }, elements, commitments, from, to]) => {
        const claimed = without.stages[from % without.stages.length]?.key ?? '';
        const next = without.stages[to % without.stages.length]?.key ?? '';
        expect(honestStage(retired, claimed, elements, commitments)).toEqual(
          honestStage(without, claimed, elements, commitments),
        );
        expect(passedOverByMove(retired, claimed, next, elements, commitments)).toEqual(
          passedOverByMove(without, claimed, next, elements, commitments),
        );
        const ask = { deal: deal({ stage: claimed }), elements, commitments, people: [], ...atWork(0) };
        expect(chooseNextAsk({ ...ask, process: retired })).toEqual(chooseNextAsk({ ...ask, process: without }));
        const chance = { ...ask, errand: null, asked: false };
        expect(isChance({ ...chance, process: retired })).toBe(isChance({ ...chance, process: without }));
        expect(firstStage(retired)?.key).toBe(firstStage(without)?.key);
        expect(stageOfKind(retired, 'consensus')?.key).toBe(stageOfKind(without, 'consensus')?.key);
        for (const stage of retired.stages) {
          const same = without.stages.find(({ key }) => key === stage.key);
          expect(liveElements(stage)).toEqual(same?.elements ?? []);
        }
      }),
      { numRuns: 500 },
    );
  });
});
