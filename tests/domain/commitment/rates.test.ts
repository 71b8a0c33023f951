import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askRates, LEAST_CASES, rateOf, sumCounts } from '../../../lib/domain/commitment/rates.ts';
import { detectorFigures, detectorKinds } from '../../../lib/domain/detector/detector-figures.ts';
import { COMMITMENT_KINDS } from '../../../lib/domain/rows/types.ts';
import type { Judgement, SentenceLabel } from '../../../lib/domain/rows/types.ts';

const n = fc.nat(40);
const counts = fc.record({ asked: n, given: n, kept: n, broken: n, declined: n, dodged: n, unanswered: n });

describe('a rate', () => {
  it('is none under five cases, and else the share', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (part, rest) => {
        const { share, ...same } = rateOf(part, part + rest);
        expect(same).toEqual({ n: part, of: part + rest });
        expect(share === null).toBe(part + rest < LEAST_CASES);
        if (share !== null) expect(Math.round(share * (part + rest))).toBe(part);
      }),
    );
    expect(rateOf(3, 4).share).toBeNull();
    expect(rateOf(4, 5).share).toBe(0.8);
  });
});

describe('what was asked and got', () => {
  it('adds up: every ask is answered or waits, and what was given once is given', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const rates = askRates(given);
        expect(rates.given + rates.declined + rates.dodged + rates.waiting).toBe(rates.asked);
        expect(rates.given).toBe(given.given + given.kept + given.broken);
        expect(rates.obtained.of).toBe(rates.asked - rates.waiting);
      }),
    );
  });

  it('of all kinds is the sum of the kinds, not the mean of their rates', () => {
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 11 }), (all) => {
        const kinds = all.map((one, at) => ({ kind: COMMITMENT_KINDS[at] ?? ('other' as const), ...one }));
        const sum = (of: 'given' | 'asked' | 'unanswered') =>
          kinds.map((kind) => askRates(kind)[of]).reduce((total, one) => total + one, 0);
        const total = askRates(sumCounts(kinds));
        expect([total.given, total.asked, total.unanswered]).toEqual([sum('given'), sum('asked'), sum('unanswered')]);
      }),
    );
  });
});

type Judged = Pick<Judgement, 'verdict' | 'label' | 'kind' | 'foundLabel' | 'foundKind'>;
const judged = (
  verdict: Judgement['verdict'],
  foundLabel: SentenceLabel,
  foundKind: Judgement['kind'],
  label: SentenceLabel = foundLabel,
  kind: Judgement['kind'] = foundKind,
): Judged => ({ verdict, label, kind, foundLabel, foundKind });

describe('the detector on the rep’s own words', () => {
  const words: Judged[] = [
    ...Array.from({ length: 6 }, () => judged('confirmed', 'ask', 'time')),
    judged('corrected', 'ask', 'time', 'ask', 'decide'),
    judged('corrected', 'soft-ask', 'decide', 'ask', 'decide'),
    judged('dismissed', 'ask', 'time', 'courtesy', null),
    judged('dismissed', 'promise', 'other', 'none', null),
    judged('added', 'none', null, 'ask', 'invest'),
    judged('added', 'question', null, 'soft-ask', 'invest'),
    judged('corrected', 'question', null, 'courtesy', null),
  ];

  it('counts verdicts, and says how much was right, found and of the right kind', () => {
    expect(detectorFigures(words)).toEqual({
      confirmed: 6,
      corrected: 3,
      dismissed: 2,
      added: 2,
      precision: { n: 8, of: 10, share: 0.8 },
      recall: { n: 8, of: 10, share: 0.8 },
      kindRight: { n: 7, of: 8, share: 7 / 8 },
    });
  });

  it('stands by the kind that was shown; what was missed, by the kind that it is', () => {
    const kinds = detectorKinds(words, COMMITMENT_KINDS);
    expect(kinds.map(({ kind }) => kind)).toEqual(['time', 'invest', 'decide', 'other', 'promise']);
    expect(kinds[0]).toMatchObject({ confirmed: 6, corrected: 1, dismissed: 1, precision: { n: 7, of: 8 } });
    expect(kinds[1]).toMatchObject({ added: 2, precision: { n: 0, of: 0, share: null } });
    expect(kinds[4]).toMatchObject({ dismissed: 1, precision: { n: 0, of: 1 } });
    expect(detectorKinds([], COMMITMENT_KINDS)).toEqual([]);
  });

  it('gives promises a row of their own and no kind: nobody sees one, so none of them can be right', () => {
    const promises = Array.from({ length: 9 }, () => judged('confirmed', 'promise', 'time'));
    const mended = judged('corrected', 'ask', 'time', 'promise', null);
    expect(detectorFigures([...words, ...promises, mended]).kindRight).toEqual({ n: 7, of: 8, share: 7 / 8 });
    const kinds = detectorKinds([...words, ...promises], COMMITMENT_KINDS);
    expect(kinds[0]).toMatchObject({ kind: 'time', confirmed: 6 });
    expect(kinds.at(-1)).toMatchObject({ kind: 'promise', confirmed: 9, precision: { n: 9, of: 10 } });
  });
});
