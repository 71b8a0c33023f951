import { expect, it } from 'vitest';
import { chooseStages, foreignStages, stageFor } from '../../../../components/dashboard/intake/foreign-stages.ts';
import type { Outcome } from '../../../../lib/domain/rows/types.ts';
import { guessStage } from '../../../../lib/intake/guess-stage.ts';

const OWN = {
  stages: [
    { key: 'target', name: 'Target' },
    { key: 'discover', name: 'Discover' },
    { key: 'close', name: 'Close & start' },
  ],
  name: 'Seven stages',
  begins: 'target',
  guess: guessStage,
};
const record = (name: string, stage: string | null, outcome: Outcome | null = null) => ({
  person: null,
  company: { name: 'Fjord', websites: [] },
  deal: { name, stage, value: null, currency: null, expectedClose: null, outcome, closedOn: null, note: '' },
});
const RECORDS = [
  record('a', 'discover'),
  record('b', 'Close & Start'),
  record('c', 'Discover (Sales Pipeline)'),
  record('d', 'Proposal made'),
  record('d', 'Proposal made'),
  record('e', 'Proposal made'),
  record('h', 'Discovery call held'),
  record('f', 'Closed lost', 'no-decision'),
  record('g', null),
];

it('stages of another program are those of open deals that ours does not have, with their deals', () => {
  expect(foreignStages(RECORDS, OWN)).toEqual([
    { name: 'Discover (Sales Pipeline)', deals: 1 },
    { name: 'Proposal made', deals: 2 },
    { name: 'Discovery call held', deals: 1 },
  ]);
});

it('deals stand where the rep says, else in the stage that is like it, else at the beginning', () => {
  const stages = (choices: Record<string, string>) =>
    chooseStages(RECORDS, OWN, choices).map(({ deal }) => deal?.stage);
  const others = ['discover', 'Close & Start', 'discover'];
  expect(stages({})).toEqual([...others, 'target', 'target', 'target', 'discover', 'Closed lost', null]);
  expect(stages({ 'Proposal made': 'close' })).toEqual([
    ...others,
    'close',
    'close',
    'close',
    'discover',
    'Closed lost',
    null,
  ]);
});

it('what is unlike all of ours stands where new deals begin, and as it is while that is not known', () => {
  const stages = (own: typeof OWN | { name: string; stages: []; begins: null; guess: typeof guessStage }) =>
    chooseStages([record('d', 'Proposal made')], own, {}).map(({ deal }) => deal?.stage);
  expect(stages({ ...OWN, begins: 'discover' })).toEqual(['discover']);
  expect(stages({ ...OWN, stages: [], begins: null })).toEqual(['Proposal made']);
});

it('says which stage is the rep’s word, which is like theirs, and which is neither', () => {
  expect(stageFor('Proposal made', OWN, { 'Proposal made': 'close' })).toEqual({ key: 'close', isLike: true });
  expect(stageFor('Discovery call held', OWN, {})).toEqual({ key: 'discover', isLike: true });
  expect(stageFor('Proposal made', OWN, {})).toEqual({ key: 'target', isLike: false });
});
