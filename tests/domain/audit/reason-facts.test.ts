/** Facts beside reasons, against counts by hand; silent under five cases. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonFacts } from '../../../lib/domain/audit/reason-facts.ts';
import type { FactDeal } from '../../../lib/domain/audit/reason-facts.ts';
import { askRates } from '../../../lib/domain/commitment/rates.ts';
import { HONEST_REASONS } from '../../../lib/domain/rows/types.ts';

const none = askRates({ asked: 0, given: 0, kept: 0, broken: 0, declined: 0, dodged: 0, unanswered: 0 });
const nothing = { asks: none, asksOfKind: null, deals: [], moves: { moves: 0, worked: 0 } };

const anyDeal: fc.Arbitrary<FactDeal> = fc
  .record({
    outcome: fc.constantFrom(
      null,
      'won' as const,
      'lost-competitor' as const,
      'no-decision' as const,
      'nurture' as const,
    ),
    origin: fc.constantFrom('we-opened' as const, 'they-asked' as const, 'rfp' as const, 'referral' as const),
    depth: fc.constantFrom(null, 1 as const, 2 as const, 3 as const, 4 as const),
    is: fc.constantFrom(null, 'passed' as const, 'kept' as const, 'open' as const, 'aside' as const),
  })
  .map(({ outcome, origin, depth, is }) => ({
    deal: { outcome, origin, closed: outcome === null ? 0 : 1 },
    depth,
    is,
  }));

describe('the facts beside a reason', () => {
  it('are none where there is nothing', () => {
    expect(reasonFacts(nothing)).toEqual({});
  });

  it('count won and decided deals as a count by hand does, and keep silent under five on a side', () => {
    fc.assert(
      fc.property(fc.array(anyDeal, { maxLength: 40 }), (deals) => {
        const facts = reasonFacts({ ...nothing, deals });
        const count = (...tests: ((one: FactDeal) => boolean)[]) =>
          deals.filter((one) => tests.every((test) => test(one))).length;
        const decided = ({ deal }: FactDeal) => ['won', 'lost-competitor', 'no-decision'].includes(deal.outcome ?? '');
        const isWon = ({ deal }: FactDeal) => deal.outcome === 'won';
        const side = (test: (one: FactDeal) => boolean) => ({ won: count(test, isWon), of: count(test, decided) });
        const deep = side(({ depth }) => depth === 3 || depth === 4);
        const shallow = side(({ depth }) => depth === null || depth === 1 || depth === 2);
        const hasDepth = deep.of >= 5 && shallow.of >= 5;
        expect(facts.time_depth).toEqual(hasDepth ? { about: 'depth', deep, shallow } : undefined);
        expect(facts.boardroom).toEqual(facts.time_depth);
        const done = side(({ is }) => is === 'kept');
        const passed = side(({ is }) => is === 'passed');
        const hasSides = done.of >= 5 && passed.of >= 5;
        expect(facts.importance).toEqual(hasSides ? { about: 'sides', done, passed } : undefined);
        const open = count(({ is, deal }) => is === 'passed' && deal.outcome === null);
        expect(facts.won_without).toEqual(
          passed.of + open >= 5 ? { about: 'passed', won: passed.won, lost: passed.of - passed.won, open } : undefined,
        );
        const opened = side(({ deal }) => deal.origin === 'we-opened');
        expect(facts.dislike_prospecting).toEqual(opened.of >= 5 ? { about: 'opened', opened } : undefined);
        const came = side(({ deal }) => deal.origin === 'they-asked' || deal.origin === 'rfp');
        const hasOrigin = opened.of >= 5 && came.of >= 5;
        expect(facts.wait_rfp).toEqual(hasOrigin ? { about: 'origin', opened, came } : undefined);
        const kept = count(({ is }) => is === 'kept');
        const all = kept + count(({ is }) => is === 'passed');
        expect(facts.skill).toEqual(all >= 5 && kept > 0 ? { about: 'done', done: kept, of: all } : undefined);
      }),
      { numRuns: 200 },
    );
  });

  it('take the asks of the kind before those of all kinds, from five on', () => {
    const of = (given: number) =>
      askRates({ asked: 1, given, kept: 0, broken: 0, declined: 1, dodged: 0, unanswered: 1 });
    const few = reasonFacts({ ...nothing, asks: of(9), asksOfKind: of(2) });
    expect(few.fear).toMatchObject({ ofKind: false, asked: 11, given: 9, declined: 1, silent: 1 });
    expect(reasonFacts({ ...nothing, asks: of(9), asksOfKind: of(3) }).fear).toMatchObject({ ofKind: true, asked: 5 });
    const lone = reasonFacts({ ...nothing, asks: of(1) });
    expect(lone.fear).toBeUndefined();
    expect(lone.bother).toMatchObject({ asked: 3 });
  });

  it('tell of moves off the map from five on', () => {
    expect(reasonFacts({ ...nothing, moves: { moves: 4, worked: 4 } }).creative).toBeUndefined();
    expect(reasonFacts({ ...nothing, moves: { moves: 5, worked: 2 } }).creative).toEqual({
      about: 'moves',
      moves: 5,
      worked: 2,
    });
  });

  it('are there for every honest reason, once the book is full of everything', () => {
    const asks = askRates({ asked: 9, given: 9, kept: 9, broken: 9, declined: 9, dodged: 9, unanswered: 9 });
    const deals = (['kept', 'passed'] as const).flatMap((is) =>
      (['we-opened', 'rfp'] as const).flatMap((origin) =>
        ([2, 4] as const).flatMap((depth) =>
          Array.from({ length: 5 }, () => ({
            deal: { outcome: 'won' as const, origin, closed: 1 as const },
            depth,
            is,
          })),
        ),
      ),
    );
    const facts = reasonFacts({ asks, asksOfKind: asks, deals, moves: { moves: 9, worked: 9 } });
    expect(Object.keys(facts).toSorted()).toEqual(HONEST_REASONS.toSorted());
  });
});
