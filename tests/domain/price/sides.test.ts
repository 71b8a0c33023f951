import { describe, expect, it } from 'vitest';
import { sideOf } from '../../../lib/domain/price/sides.ts';
import type { EndedDeal } from '../../../lib/domain/price/sides.ts';
import type { Deal, DealElement } from '../../../lib/domain/rows/types.ts';
import { process } from '../support/histories.ts';
import { commitment, deal, element, part } from '../support/rows.ts';

const REVIEW = 'present.commitments.review';
const RECAP = 'qualify.steps.recap';
const LOST: Partial<Deal> = { stage: 'negotiate', outcome: 'no-decision', closed: 1, closedAt: 900 };

function ended(fields: Partial<Deal>, rest: Partial<EndedDeal> = {}): EndedDeal {
  return { deal: deal({ ...LOST, ...fields }), process, elements: [], commitments: [], parts: [], ...rest };
}
const passed = (fields: Partial<DealElement> = {}, key = REVIEW) => [
  element(key, { state: 'passed-over', at: 500, ...fields }),
];

describe('the side of a closed deal', () => {
  it('is where the element stands, however it was done', () => {
    expect(sideOf(ended({}, { elements: passed() }), REVIEW)).toBe('passed');
    expect(sideOf(ended({}, { elements: [element(RECAP, { state: 'done' })] }), RECAP)).toBe('done');
    expect(sideOf(ended({}, { commitments: [commitment({ kind: 'review', state: 'kept' })] }), REVIEW)).toBe('done');
    const filled = { parts: [part('c', { roles: ['discover.people.final-say'] })] };
    expect(sideOf(ended({}, filled), 'discover.people.final-say')).toBe('done');
  });

  it('is none for deals that were neither won nor lost, or never left Target', () => {
    expect(sideOf(ended({ outcome: 'disqualified' }, { elements: passed() }), REVIEW)).toBe('set-aside');
    expect(sideOf(ended({ outcome: 'nurture' }, { elements: passed() }), REVIEW)).toBe('set-aside');
    expect(sideOf(ended({ stage: 'target' }, { elements: passed() }), REVIEW)).toBe('set-aside');
  });

  it('is none on either side where the deal ended in the stage or before', () => {
    expect(sideOf(ended({ stage: 'present' }, { elements: passed() }), REVIEW)).toBe('never-left');
    const done = [element(REVIEW, { state: 'done' })];
    expect(sideOf(ended({ stage: 'present' }, { elements: done }), REVIEW)).toBe('never-left');
    expect(sideOf(ended({ stage: 'close', outcome: 'won' }, { elements: passed() }), REVIEW)).toBe('passed');
  });

  it('is none where nothing was resisted', () => {
    expect(sideOf(ended({}, { elements: passed({ reason: 'client_declined' }) }), REVIEW)).toBe('declined');
    for (const reason of ['not_applicable', 'already_true', 'not_yet_due'] as const)
      expect(sideOf(ended({}, { elements: passed({ reason }) }), REVIEW)).toBe('not-applicable');
    expect(sideOf(ended({}, { elements: [element(REVIEW, { state: 'not-applicable' })] }), REVIEW)).toBe(
      'not-applicable',
    );
    expect(sideOf(ended({}), REVIEW)).toBe('open');
    expect(sideOf(ended({}), 'gone.steps.gone')).toBe('not-in-process');
  });
});

describe('a deal that was dead already', () => {
  const no = commitment({ kind: 'decide', state: 'declined', stateAt: 400 });

  it('is left out: from its close, or from the last no when nobody was heard from after it', () => {
    expect(sideOf(ended({}, { elements: passed({ at: 901 }) }), REVIEW)).toBe('dead');
    expect(sideOf(ended({}, { elements: passed(), commitments: [no] }), REVIEW)).toBe('dead');
  });

  it('was alive as long as somebody spoke, or gave something after the no', () => {
    const heard = [part('c', { lastHeardAt: 450 })];
    expect(sideOf(ended({}, { elements: passed(), commitments: [no], parts: heard }), REVIEW)).toBe('passed');
    const later = commitment({ kind: 'time', state: 'given', stateAt: 450 });
    expect(sideOf(ended({}, { elements: passed(), commitments: [no, later] }), REVIEW)).toBe('passed');
    expect(sideOf(ended({ outcome: 'won' }, { elements: passed(), commitments: [no] }), REVIEW)).toBe('passed');
  });
});
