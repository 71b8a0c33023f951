import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseNextAsk } from '../../../lib/domain/asking/next-ask.ts';
import { honestStage, isSettled } from '../../../lib/domain/honesty/honest-stage.ts';
import { isStanding, isUnanswered } from '../../../lib/domain/commitment/commitment.ts';
import { usualCommitments } from '../../../lib/domain/process/find.ts';
import { anyCommitments, anyElements, anyStage, process } from '../support/histories.ts';
import { commitment, contact, deal, element, part } from '../support/rows.ts';
import type { AskFacts } from '../../../lib/domain/asking/next-ask.ts';
import type { Commitment, Contact, DealPerson } from '../../../lib/domain/rows/types.ts';
import { atWork } from '../support/at-work.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-06-10T10:00:00Z');
const choose = (facts: Partial<AskFacts>) =>
  chooseNextAsk({ process, deal: deal(), elements: [], commitments: [], people: [], ...atWork(NOW), ...facts });
const given = (...kinds: Commitment['kind'][]) => kinds.map((kind) => commitment({ kind, state: 'given' }));
const inDeal = (person: Contact, fields: Partial<DealPerson> = {}) => ({
  contact: person,
  part: part(person.id, fields),
});

describe('the next ask', () => {
  it('starts with what is missing first', () => {
    expect(choose({})).toEqual({
      kind: 'time',
      elementKey: 'target.commitments.time',
      contactId: null,
      followUp: false,
    });
  });

  it('comes from the honest stage, not from the claimed one', () => {
    expect(choose({ deal: deal({ stage: 'negotiate' }), commitments: given('time') })?.kind).toBe('explore');
    expect(choose({ deal: deal({ stage: 'target' }), commitments: given('time', 'explore') })?.kind).toBe('change');
  });

  it('leaves alone what is asked and waiting, and turns to what else is missing there', () => {
    const asked = commitment({ kind: 'change', askedAt: NOW - DAY, stateAt: NOW - DAY });
    expect(choose({ commitments: [...given('time', 'explore'), asked] })?.kind).toBe('consensus');
    const both = commitment({ kind: 'consensus', askedAt: NOW - DAY, stateAt: NOW - DAY });
    expect(choose({ commitments: [...given('time', 'explore'), asked, both] })).toBeNull();
  });

  it('comes back to silence as a follow-up to the same person', () => {
    const [boss, asked] = [contact({ level: 2 }), contact({ level: 4 })];
    const silent = commitment({ askedAt: NOW - 20 * DAY, stateAt: NOW - 20 * DAY, contactId: asked.id });
    const people = [inDeal(boss), inDeal(asked)];
    expect(choose({ commitments: [silent], people })).toMatchObject({
      kind: 'time',
      contactId: asked.id,
      followUp: true,
    });
  });

  it('lets a no rest, and asks it last after that', () => {
    const declined = (days: number) =>
      commitment({ kind: 'change', state: 'declined', stateAt: NOW - days * DAY, askedAt: NOW - days * DAY });
    const before = given('time', 'explore');
    expect(choose({ commitments: [...before, declined(30)] })?.kind).toBe('consensus');
    expect(choose({ commitments: [...before, ...given('consensus'), declined(2)] })).toBeNull();
    expect(choose({ commitments: [...before, ...given('consensus'), declined(30)] })?.kind).toBe('change');
  });

  it('takes a dodge for no answer: it is asked again, of the same person, unless a no has come since', () => {
    const [boss, asked] = [contact({ level: 2 }), contact({ level: 4 })];
    const people = [inDeal(boss), inDeal(asked)];
    const at = (days: number) => ({ askedAt: NOW - days * DAY, stateAt: NOW - days * DAY });
    const dodged = commitment({ state: 'dodged', ...at(3), contactId: asked.id });
    const again = { kind: 'time', contactId: asked.id, followUp: true };
    expect(choose({ commitments: [dodged], people })).toMatchObject(again);
    const before = commitment({ state: 'declined', ...at(9), contactId: boss.id });
    expect(choose({ commitments: [before, dodged], people })).toMatchObject(again);
    const since = commitment({ state: 'declined', ...at(1), contactId: boss.id });
    expect(choose({ commitments: [dodged, since], people })).toBeNull();
    const waiting = commitment({ state: 'asked', ...at(1), contactId: asked.id });
    expect(choose({ commitments: [dodged, waiting], people })).toBeNull();
  });

  it('keeps quiet about what the rep has set aside', () => {
    const step = 'target.commitments.time';
    for (const reason of ['not_yet_due', 'client_declined'] as const)
      expect(choose({ elements: [element(step, { state: 'passed-over', reason })] })).toBeNull();
    expect(choose({ elements: [element(step, { state: 'passed-over', reason: 'fear' })] })?.kind).toBe('time');
  });

  it('goes on to what the deal has claimed since, where a no has been set aside', () => {
    const no = element('discover.commitments.consensus', { state: 'passed-over', reason: 'client_declined' });
    const facts = { elements: [no], commitments: given('time', 'explore', 'change') };
    expect(choose({ ...facts, deal: deal({ stage: 'discover' }) })).toBeNull();
    expect(choose({ ...facts, deal: deal({ stage: 'diagnose' }) })?.kind).toBe('collaborate');
    // Usual again in Diagnose, where nobody has said no yet.
    const commitments = given('time', 'explore', 'change', 'collaborate');
    expect(choose({ ...facts, commitments, deal: deal({ stage: 'diagnose' }) })?.elementKey).toBe(
      'diagnose.commitments.consensus',
    );
    // What still waits for an answer in the stage that is asked in keeps its place.
    const waiting = [...given('time', 'explore'), commitment({ kind: 'change', state: 'asked', askedAt: NOW - DAY })];
    expect(choose({ ...facts, commitments: waiting, deal: deal({ stage: 'present' }) })).toBeNull();
  });

  it('has nothing for a closed deal, nor when all is given', () => {
    expect(choose({ deal: deal({ closed: 1 }) })).toBeNull();
    const all = process.guides.map(({ kind }) => commitment({ kind, state: 'given' }));
    expect(choose({ commitments: all })).toBeNull();
  });

  it('goes to the level that can give it', () => {
    const [top, owner, manager, worker] = ([1, 2, 3, 4] as const).map((level) => contact({ level }));
    const people = [worker, manager, owner, top].flatMap((person) => (person ? [inDeal(person)] : []));
    expect(choose({ people })?.contactId).toBe(owner?.id);
    const until = (...kinds: Commitment['kind'][]) => choose({ people, commitments: given(...kinds) })?.contactId;
    expect(until('time', 'explore', 'change', 'consensus')).toBe(manager?.id);
    expect(until('time', 'explore', 'change', 'consensus', 'collaborate')).toBe(top?.id);
  });

  it('takes a title’s word where no level is set, and a set level over it', () => {
    const [titled, set] = [contact({ title: 'Head of Operations' }), contact({ level: 2 })];
    expect(choose({ people: [inDeal(contact()), inDeal(titled)] })?.contactId).toBe(titled.id);
    expect(choose({ people: [inDeal(titled), inDeal(set)] })?.contactId).toBe(set.id);
  });

  it('prefers, of equals, who fills a role of the stage, then who was heard from last', () => {
    const [a, b, c] = [contact({ level: 2 }), contact({ level: 2 }), contact({ level: 2 })];
    const people = [inDeal(a), inDeal(b, { lastHeardAt: 5 }), inDeal(c, { roles: ['target.people.sponsor'] })];
    expect(choose({ people })?.contactId).toBe(c.id);
    expect(choose({ people: people.slice(0, 2) })?.contactId).toBe(b.id);
  });

  it('goes to the person the rep planned to ask', () => {
    const [owner, planned] = [contact({ level: 2 }), contact({ level: 4 })];
    const plan = commitment({ state: 'to-ask', contactId: planned.id });
    expect(choose({ people: [inDeal(owner), inDeal(planned)], commitments: [plan] })?.contactId).toBe(planned.id);
  });

  it('is always missing at the honest stage, and never waiting', () => {
    fc.assert(
      fc.property(
        anyStage,
        anyElements,
        anyCommitments,
        fc.integer({ min: 0, max: 40 }),
        (stage, elements, commitments, age) => {
          const dated = commitments.map((c) => ({ ...c, askedAt: NOW - age * DAY }));
          const ask = choose({ deal: deal({ stage }), elements, commitments: dated });
          if (!ask) return;
          const { stage: honest, asksIn } = honestStage(process, stage, elements, dated);
          const at = (key: string) => process.stages.findIndex((one) => one.key === key);
          const asked = at(ask.elementKey?.split('.')[0] ?? '');
          expect(asked).toBeGreaterThanOrEqual(at(asksIn));
          expect(asked).toBeLessThanOrEqual(Math.max(at(asksIn), at(stage)));
          const skipped = process.stages.slice(at(asksIn), asked).flatMap(usualCommitments);
          for (const usual of skipped) {
            const row = elements.find(({ elementKey }) => elementKey === usual.key);
            const aside = row?.reason === 'client_declined' || row?.reason === 'not_yet_due';
            expect(isSettled(usual, elements, dated) || aside).toBe(true);
          }
          const broke = dated.some(({ direction, state }) => direction === 'they' && state === 'broken');
          if (!broke) expect(asksIn).toBe(honest);
          const ofKind = dated.filter(({ kind, direction }) => kind === ask.kind && direction === 'they');
          expect(ofKind.some(isStanding)).toBe(false);
          const waiting = ofKind.filter((c) => c.state === 'asked' && !isUnanswered(c, atWork(NOW)));
          expect(waiting).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
