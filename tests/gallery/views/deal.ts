import type { DealView } from '../../../lib/contract/views.ts';
import type { Deal } from '../../../lib/domain/rows/types.ts';
import { countLedger } from '../../../lib/domain/commitment/ledger-group.ts';
import { checklistOf, processOf, stageMarks } from './checklist.ts';
import type { Known } from './checklist.ts';
import { daysAgo, NOW } from './clock.ts';
import { LEDGER } from './ledger.ts';
import { dana, ines, levelRow, person, priya, tomas } from './people.ts';

export const DEAL: Deal = {
  id: 'deal',
  accountId: 'northwind',
  name: 'Night-shift scheduling',
  processId: 'standard@1',
  stage: 'discover',
  stageSince: daysAgo(11),
  origin: 'we-opened',
  dream: false,
  value: 48_000,
  currency: 'EUR',
  expectedClose: '2026-07-30',
  outcome: null,
  closed: 0,
  closedAt: null,
  note: '',
  nextAskSnoozedUntil: null,
  createdAt: daysAgo(60),
  updatedAt: daysAgo(1),
};

const KNOWN: Known = {
  'discover.steps.three-levels': { state: 'done' },
  'discover.steps.record': { state: 'done' },
  'discover.steps.better': { state: 'passed-over', reason: 'time_depth' },
  'discover.steps.not-compelled': { state: 'not-applicable', reason: 'not_applicable', why: 'All four want it gone.' },
  'discover.information.situation': {
    state: 'done',
    answer: 'Rota in three spreadsheets, merged by hand every Sunday night.',
  },
  'discover.information.impact': { state: 'done', late: true, answer: 'About 11 hours of overtime a week.' },
  'discover.people.result-owner': { state: 'done', filledBy: [{ contactId: 'dana', name: 'Dana Whitfield' }] },
  'discover.people.does-the-work': { state: 'done', filledBy: [{ contactId: 'priya', name: 'Priya Raman' }] },
  'discover.commitments.change': { commitment: { id: 'c1', state: 'asked', due: null } },
  'discover.commitments.consensus': { commitment: { id: 'c2', state: 'asked', due: { date: '2026-05-07' } } },
};

const process = processOf('en');

/** A deal in the middle: claimed ahead of what stands, one level blank, asks open. */
export function dealView(change: Partial<DealView> = {}): DealView {
  return {
    deal: DEAL,
    account: {
      id: 'northwind',
      name: 'Northwind Traders',
      domains: ['northwind.example'],
      linkedinKeys: [],
      nameKey: 'northwind traders',
      skeletons: [],
      createdAt: daysAgo(60),
      updatedAt: daysAgo(6),
    },
    processName: process.name,
    stages: stageMarks(process, { target: 1, qualify: 0 }),
    claimed: 'discover',
    honest: 'qualify',
    gap: [{ kind: 'explore', name: 'Explore', state: 'asked' }],
    nextAsk: {
      kind: 'change',
      name: 'Change',
      elementKey: 'discover.commitments.change',
      contactId: 'dana',
      contactName: 'Dana Whitfield',
      value: 'An honest decision about whether to spend more effort at all.',
      text: 'Is this something you are going to fix this year, and what happens if it is still like this in June?',
      snoozedUntil: null,
    },
    checklist: checklistOf(process, KNOWN),
    ledger: LEDGER,
    ledgerTotal: LEDGER.length,
    ledgerCounts: countLedger(
      (change.ledger ?? LEDGER).map(({ commitment }) => commitment),
      NOW,
    ),
    levels: [
      levelRow(1, []),
      levelRow(2, [person(dana, { heard: 3, roles: ['discover.people.result-owner'] })]),
      levelRow(3, [person(tomas, { heard: 9 })]),
      levelRow(4, [person(priya, { heard: 20, roles: ['discover.people.does-the-work'] })]),
    ],
    unplaced: [person(ines, { suggested: 2 })],
    depth: 4,
    breadth: 3,
    lastExchangeAt: daysAgo(3),
    stalled: false,
    coverage: { standing: 1, usual: 4 },
    setback: null,
    presenting: null,
    ...change,
  };
}

/** In step: claimed and honest are one. */
export function evenDeal(): DealView {
  return dealView({
    claimed: 'qualify',
    honest: 'qualify',
    gap: [],
    deal: { ...DEAL, stage: 'qualify', dream: true, expectedClose: null },
  });
}

/** Just made: nothing stands in it. */
export function newDeal(): DealView {
  return dealView({
    deal: { ...DEAL, stage: 'target', value: null, expectedClose: null },
    claimed: 'target',
    honest: 'target',
    gap: [],
    stages: stageMarks(process, {}),
    checklist: checklistOf(process, {}),
    ledger: [],
    ledgerTotal: 0,
    levels: [1, 2, 3, 4].map((level) => levelRow(level as 1, [])),
    unplaced: [],
    depth: null,
    breadth: 0,
    lastExchangeAt: null,
  });
}
