/** What the pages of the red pen say, against the definitions worked out a second time over random books. */
import { describe, expect, it } from 'vitest';
import { START } from '../store/support/open-test-book.ts';
import type { CommitmentKind } from '../../lib/domain/rows/types.ts';
import { ids, idsOf, overBooks } from './support/over-books.ts';
import {
  asksOf,
  honestPlace,
  isExcused,
  isLost,
  isResistedIn,
  isWon,
  LEGITIMATE,
  leftFirst,
  placeOf,
  plainCoverage,
  shareOf,
  stands,
  stateOf,
  usualIn,
} from './support/plain-deals.ts';
import type { PlainDeal } from './support/plain-deals.ts';

const TODAY = new Date(START).toISOString().slice(0, 10);

describe('by hand', { timeout: 600_000 }, () => {
  it('is the honest stage, what separates it from the claimed one, and coverage', () =>
    overBooks(async ({ asked, deals }) => {
      for (const one of deals) {
        const { process, deal } = one;
        const view = await asked.ask('deal', { dealId: deal.id });
        const place = honestPlace(one);
        expect([deal.id, view?.honest]).toEqual([deal.id, process.stages[place]?.key]);
        expect(view?.coverage).toEqual(plainCoverage(one));
        const claimed = placeOf(process, deal.stage);
        const between = new Set<string>();
        for (let at = 0; at < claimed; at += 1)
          for (const { key, kind } of usualIn(process, at))
            if (!stands(one, kind) && !isExcused(one, key)) between.add(kind);
        const gap = view?.gap.map(({ kind }) => kind) ?? [];
        // A broken one ahead of the claimed stage may take the honest one back behind it.
        expect(gap.filter((kind) => between.has(kind)).toSorted()).toEqual([...between].toSorted());
        expect(gap.length > 0).toBe(place < claimed);
      }
    }));

  it('is what deals show, element by element', () =>
    overBooks(async ({ asked, deals }) => {
      const { habits } = await asked.ask('habits', {});
      const plain: Record<string, { passed: number; of: number; aside: number }> = {};
      for (const one of deals) {
        const claimed = placeOf(one.process, one.deal.stage);
        for (const [at, stage] of one.process.stages.entries()) {
          const left = at < claimed || (at === claimed && one.deal.closed === 1);
          for (const element of stage.elements) {
            if (at > claimed || stage.retired || element.retired) continue;
            const state = stateOf(one, element);
            const resisted = isResistedIn(one, element);
            const aside = state === 'not-applicable' || (state === 'passed-over' && !resisted);
            if (!aside && !(left && (resisted || state === 'done'))) continue;
            const row = (plain[element.key] ??= { passed: 0, of: 0, aside: 0 });
            if (aside) row.aside += 1;
            else row.of += 1;
            if (resisted) row.passed += 1;
          }
        }
      }
      expect({ ...habits }).toEqual(plain);
    }));

  it('is who ended how without an element', () =>
    overBooks(async ({ asked, deals }) => {
      const { rows, looked } = await asked.ask('variance', {});
      const counted = deals.filter(leftFirst);
      expect(looked).toBe(deals.length);
      const keys = new Set(
        counted.flatMap(({ process }) => process.stages.flatMap(({ elements }) => elements.map(({ key }) => key))),
      );
      let listed = 0;
      for (const key of keys) {
        const without = counted.filter(({ process, ...rest }) =>
          process.stages.some(({ elements }) =>
            elements.some(
              (one) => one.key === key && one.group !== 'practices' && isResistedIn({ process, ...rest }, one),
            ),
          ),
        );
        const row = rows.find(({ element }) => element.key === key);
        if (without.length < 2) {
          expect(row).toBeUndefined();
          continue;
        }
        listed += 1;
        expect(ids(row?.won ?? [])).toEqual(idsOf(without.filter(isWon)));
        expect(ids(row?.lost ?? [])).toEqual(idsOf(without.filter(isLost)));
        expect(ids(row?.open ?? [])).toEqual(idsOf(without.filter(({ deal }) => deal.outcome === null)));
      }
      expect(rows).toHaveLength(listed);
    }));

  it('is how deals go: won by origin, with and without the usual commitments, promises, coverage', () =>
    overBooks(async ({ asked, deals, own }) => {
      const view = await asked.ask('trends', {});
      const counted = deals.filter((one) => leftFirst(one) && (isWon(one) || isLost(one)));
      for (const origin of ['we-opened', 'they-asked', 'rfp', 'referral'] as const) {
        const all = counted.filter(({ deal }) => deal.origin === origin);
        const row = view.byOrigin.find((one) => one.origin === origin);
        expect(row?.rate).toEqual(all.length === 0 ? undefined : shareOf(all.filter(isWon).length, all.length));
      }
      for (const [side, direction] of [
        ['us', 'we'],
        ['them', 'they'],
      ] as const) {
        const all = deals.flatMap(({ commitments }) => commitments.filter((one) => one.direction === direction));
        const due = all.filter(
          ({ state, dueOn }) =>
            state === 'kept' || state === 'broken' || (state === 'given' && dueOn !== '' && dueOn < TODAY),
        );
        const onTime = due.filter(
          ({ state, stateAt, dueOn }) =>
            state === 'kept' && (dueOn === '' || new Date(stateAt).toISOString().slice(0, 10) <= dueOn),
        );
        expect(view.kept[side]).toEqual(shareOf(onTime.length, due.length));
      }
      for (const stage of own.stages) {
        let standing = 0;
        let usual = 0;
        for (const one of deals.filter(({ deal }) => deal.outcome === null)) {
          const at = placeOf(one.process, stage.key);
          if (at === -1 || at > placeOf(one.process, one.deal.stage)) continue;
          for (const { key, kind } of usualIn(one.process, at)) {
            if (stands(one, kind)) standing += 1;
            if (stands(one, kind) || !isExcused(one, key)) usual += 1;
          }
        }
        const row = view.coverage.find((one) => one.stage === stage.name);
        expect([stage.key, row?.rate]).toEqual([stage.key, usual === 0 ? undefined : shareOf(standing, usual)]);
      }
    }));

  it('is what was never asked for, by kind', () =>
    overBooks(async ({ asked, deals }) => {
      const { neverAsked } = await asked.ask('trends', {});
      const kinds = new Map<string, { never: PlainDeal[]; of: number }>();
      for (const one of deals) {
        const { process, deal } = one;
        const left = isWon(one) ? process.stages.length : placeOf(process, deal.stage);
        const due = new Set<CommitmentKind>();
        for (let at = 0; at < left; at += 1)
          for (const { key, kind } of usualIn(process, at)) {
            const row = one.elements.find(({ elementKey }) => elementKey === key);
            const aside =
              row?.state === 'not-applicable' ||
              (row?.state === 'passed-over' && LEGITIMATE.includes(row.reason ?? ''));
            if (!aside || asksOf(one, kind).length > 0) due.add(kind);
          }
        for (const kind of due) {
          const sum = kinds.get(kind) ?? { never: [], of: 0 };
          kinds.set(kind, sum);
          sum.of += 1;
          if (asksOf(one, kind).length === 0) sum.never.push(one);
        }
      }
      const missed = [...kinds].filter(([, { never }]) => never.length > 0);
      expect(neverAsked.map(({ kind }) => kind).toSorted()).toEqual(missed.map(([kind]) => kind).toSorted());
      for (const { kind, open: still, ended, of } of neverAsked) {
        const plain = kinds.get(kind);
        expect(of).toBe(plain?.of);
        expect([ids(still), ids(ended)]).toEqual([
          idsOf(plain?.never.filter(({ deal }) => deal.outcome === null) ?? []),
          idsOf(plain?.never.filter(({ deal }) => deal.outcome !== null) ?? []),
        ]);
      }
    }));

  it('is the page for the manager', () =>
    overBooks(async ({ asked, deals }) => {
      const brief = await asked.ask('brief', {});
      if (brief?.of !== 'rep') throw new Error('no brief');
      const openOnes = deals.filter(({ deal }) => deal.outcome === null);
      const counted = deals.filter((one) => leftFirst(one) && (isWon(one) || isLost(one)));
      expect(brief.rep.openDeals).toBe(openOnes.length);
      expect(brief.rep.won).toEqual(shareOf(counted.filter(isWon).length, counted.length));
      const sum = (of: 'claimed' | 'honest') => brief.rep.stages.reduce((total, stage) => total + stage[of], 0);
      expect([sum('claimed'), sum('honest')]).toEqual([openOnes.length, openOnes.length]);
      const stalled = openOnes.filter(({ deal, process, commitments }) => {
        const theirs = commitments.filter(({ direction }) => direction === 'they');
        const live = process.stages.filter(({ retired }) => !retired).map(({ key }) => key);
        const begins = process.entry !== undefined && live.includes(process.entry) ? process.entry : live[0];
        const ever = theirs.some(({ state }) => ['given', 'kept', 'broken'].includes(state));
        if (deal.stage === begins && !ever) return false;
        return !theirs.some(({ state, dueOn }) => state === 'given' && dueOn >= TODAY && dueOn !== '');
      });
      expect(brief.rep.stalled.map(({ name }) => name).toSorted()).toEqual(
        stalled.map(({ deal }) => deal.name).toSorted(),
      );
      for (const currency of ['EUR', 'USD']) {
        const own = openOnes.filter(({ deal }) => deal.currency === currency && deal.value !== null);
        const worth = brief.rep.worth.find((one) => one.currency === currency);
        const value = own.reduce((total, { deal }) => total + (deal.value ?? 0), 0);
        expect(worth).toEqual(own.length === 0 ? undefined : { currency, value, deals: own.length });
      }
    }));

  it('is what a review says was asked, and what was not', () =>
    overBooks(async ({ asked, deals }) => {
      for (const one of deals.filter(({ deal }) => deal.closed === 1)) {
        const view = await asked.ask('review', { dealId: one.deal.id });
        const claimed = placeOf(one.process, one.deal.stage);
        const passed: string[] = [];
        const never: string[] = [];
        const seen = new Set<string>();
        for (let at = 0; at <= claimed; at += 1) {
          for (const element of one.process.stages[at]?.elements ?? [])
            if (element.group !== 'practices' && isResistedIn(one, element)) passed.push(element.key);
          for (const { key, kind } of usualIn(one.process, at)) {
            if (seen.has(kind)) continue;
            seen.add(kind);
            if (asksOf(one, kind).length === 0 && !isExcused(one, key)) never.push(kind);
          }
        }
        expect(view?.passed.map(({ key }) => key).toSorted()).toEqual(passed.toSorted());
        const asks = view?.stages.flatMap((stage) => stage.asks) ?? [];
        const missed = asks.filter(({ asks: none, excused }) => none.length === 0 && excused === null);
        expect(missed.map(({ kind }) => kind)).toEqual(never);
        const made = [...seen].flatMap((kind) => asksOf(one, kind as never));
        expect(ids(asks.flatMap(({ asks: all }) => all))).toEqual(ids(made));
      }
    }));

  it('are the skills that would touch most deals', () =>
    overBooks(async ({ asked, deals, own }) => {
      const { skills } = await asked.ask('skill-reach', {});
      const { stages } = await asked.ask('skills', {});
      const unlocked = new Map<string, Set<string>>();
      for (const { skills: all } of stages)
        for (const { skill, elements } of all)
          unlocked.set(skill, new Set([...(unlocked.get(skill) ?? []), ...elements.map(({ key }) => key)]));
      const reach = [...unlocked].map(([skill, keys]) => {
        let touched = 0;
        for (const one of deals) {
          const claimed = placeOf(one.process, one.deal.stage);
          const missing = one.process.stages.some((stage, at) => {
            if (stage.retired || at > claimed) return false;
            const left = at < claimed || one.deal.closed === 1;
            return stage.elements.some((element) => {
              if (element.retired || !keys.has(element.key)) return false;
              const state = stateOf(one, element);
              if (left) return isResistedIn(one, element);
              return state === 'open' || isResistedIn(one, element);
            });
          });
          if (missing) touched += 1;
        }
        return { skill, touched };
      });
      for (const { skill, open, ended, of } of skills) {
        expect([skill, open.length + ended.length]).toEqual([skill, reach.find((one) => one.skill === skill)?.touched]);
        expect(of).toBe(deals.length);
      }
      const most = reach.map(({ touched }) => touched).filter((n) => n > 0);
      expect(skills.map(({ open, ended }) => open.length + ended.length)).toEqual(
        most.toSorted((a, b) => b - a).slice(0, 3),
      );
      expect(own.stages.length).toBeGreaterThan(0);
    }));
});
