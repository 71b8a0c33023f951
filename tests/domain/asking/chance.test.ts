import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errandOf, isChance } from '../../../lib/domain/asking/chance.ts';
import { honestStage } from '../../../lib/domain/honesty/honest-stage.ts';
import { findStage, usualCommitments } from '../../../lib/domain/process/find.ts';
import { anyCommitments, anyElements, process } from '../support/histories.ts';
import { commitment, element } from '../support/rows.ts';

const target = process.stages[0]?.key ?? '';
const deal = { closed: 0, stage: target } as const;
const bare = { deal, process, elements: [], commitments: [] };
const usual = process.stages.flatMap((stage) => usualCommitments(stage));

describe('a chance to ask', () => {
  it('is a message on an open deal while a commitment usual for the honest stage is not standing', () => {
    expect(isChance(bare)).toBe(true);
    expect(isChance({ ...bare, deal: { ...deal, closed: 1 } })).toBe(false);
  });

  it('is none once everything usual stands, and one again when one of them breaks', () => {
    const standing = usual.map(({ kind }) => commitment({ kind, state: 'given' }));
    expect(isChance({ ...bare, commitments: standing })).toBe(false);
    const broken = standing.map((row, at) => (at === 0 ? { ...row, state: 'broken' as const } : row));
    const again = broken.filter(({ kind, state }) => state === 'broken' || kind !== broken[0]?.kind);
    expect(isChance({ ...bare, commitments: again })).toBe(true);
  });

  it('stays one while what was asked waits or was declined', () => {
    const asked = usual.map(({ kind }) => commitment({ kind, state: 'asked' }));
    const declined = usual.map(({ kind }) => commitment({ kind, state: 'declined' }));
    expect([isChance({ ...bare, commitments: asked }), isChance({ ...bare, commitments: declined })]).toEqual([
      true,
      true,
    ]);
  });

  it('counts what does not apply as settled', () => {
    const elements = usual.map(({ key }) => element(key, { state: 'not-applicable' }));
    expect(isChance({ ...bare, elements })).toBe(false);
  });

  it('is exactly what the definition says, whatever has happened in the deal', () => {
    fc.assert(
      fc.property(anyElements, anyCommitments, (elements, commitments) => {
        const stage = findStage(process, honestStage(process, target, elements, commitments).asksIn);
        const open = (stage ? usualCommitments(stage) : []).filter(({ kind, key }) => {
          const stands = commitments.some(
            (row) => row.kind === kind && row.direction === 'they' && ['given', 'kept'].includes(row.state),
          );
          const row = elements.find((candidate) => candidate.elementKey === key);
          const away = row?.state === 'not-applicable' || row?.state === 'passed-over';
          const excused =
            (row?.state === 'not-applicable' && row.reason === null) ||
            (away && (row?.reason === 'not_applicable' || row?.reason === 'already_true'));
          return !stands && !excused;
        });
        expect(isChance({ ...bare, elements, commitments })).toBe(open.length > 0);
      }),
    );
  });
});

describe('the errand of a message', () => {
  const plain = { scheduling: false, thanks: false, asks: false };
  it.each([
    ['nothing in particular', plain, false, null],
    ['an answer to what they asked', plain, true, 'answer'],
    ['a reply that asks back', { ...plain, asks: true }, true, null],
    ['thanks', { ...plain, thanks: true }, false, 'thanks'],
    ['thanks, and an ask', { ...plain, thanks: true, asks: true }, false, null],
    ['arranging a time, which asks for nothing new', { ...plain, scheduling: true, asks: true }, true, 'scheduling'],
  ] as const)('%s', (_what, text, theirs, errand) => {
    expect(errandOf(text, theirs)).toBe(errand);
  });
});
