/** Commands with arguments drawn at random; references are numbers that pick from the rows that are there. */
import * as fc from 'fast-check';
import { followUpsEn } from '../../../lib/domain/follow-up/words-en.ts';
import type { CommandName } from '../../../lib/contract/commands.ts';
import { builtInProcesses } from '../../../lib/domain/process/built-in.ts';
import { COMMITMENT_KINDS, HONEST_REASONS, SENTENCE_LABELS } from '../../../lib/domain/rows/types.ts';
import { processNeeds, processShapes, processWeights } from './process-steps.ts';
import { intakeNeeds, intakeShapes } from './intake-steps.ts';
import { sentNeeds, sentShapes, sentWeights } from './sent-steps.ts';
import { mergeNeeds, mergeShapes, mergeWeights } from './merge-steps.ts';
import { moveShapes, moveWeights } from './move-steps.ts';
import { redPenNeeds, redPenShapes, redPenWeights } from './red-pen-steps.ts';

// Shrinking a history takes longer than the whole suite.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

const elements = builtInProcesses()[0]?.stages.flatMap((stage) => stage.elements) ?? [];
const stages = builtInProcesses()[0]?.stages.map((stage) => stage.key) ?? [];

export interface Step {
  name: CommandName;
  pick: {
    deal: number;
    contact: number;
    account: number;
    commitment: number;
    judgement: number;
    statement: number;
    regression: number;
    audit: number;
    plan: number;
    move: number;
    snippet: number;
  };
  args: Record<string, unknown>;
}

const text = fc.oneof(fc.constantFrom('Nordwind', 'Größe & Maß', 'a=b', '=1+1', 'Dana'), fc.string({ maxLength: 12 }));
const name = text.map((value) => `x${value}`);
const when = fc.option(fc.record({ date: fc.constantFrom('2026-03-05', '2026-04-01', '2027-01-31') }), { nil: null });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const threadKey = fc.constantFrom('t1', 't2', 't3');
const person = fc.record(
  {
    name,
    email: maybe(fc.constantFrom('dana@a.example', 'lee@b.example', 'kim@c.example')),
    linkedinIds: fc.uniqueArray(fc.constantFrom('in/dana', 'in/lee', 'member:7'), { maxLength: 2 }),
    title: maybe(text),
    level: maybe(fc.constantFrom(1, 2, 3, 4)),
  },
  { requiredKeys: ['name'] },
);
const kind = fc.constantFrom(...COMMITMENT_KINDS);
const ofGroup = (group: string) => fc.constantFrom(...elements.filter((e) => e.group === group).map((e) => e.key));
const label = fc.constantFrom(...SENTENCE_LABELS);
const state = fc.constantFrom('to-ask', 'asked', 'given', 'declined', 'dodged', 'kept', 'broken', 'withdrawn');

/**
 * Undo is what is tried of all others, and takes itself back with them. The sample is a book of its own, put in and taken out
 * whole. A saved view lies in the settings, and has no row to pick.
 */
type NotDrawn = 'undo' | 'load-sample' | 'remove-sample' | 'rename-view' | 'delete-view';

/** Arguments besides the references, which `needs` names. A command that is missing here does not compile. */
const shapes = {
  'create-deal': fc.record(
    {
      accountName: name,
      dealName: name,
      domains: fc.uniqueArray(fc.constantFrom('a.example', 'b.example'), { maxLength: 2 }),
      people: fc.array(person, { maxLength: 3 }),
      threadKey: maybe(threadKey),
      value: maybe(fc.nat(1e6)),
      stage: fc.constantFrom('qualify', 'discover'),
      underWay: fc.boolean(),
    },
    { requiredKeys: ['accountName', 'dealName'] },
  ),
  'edit-deal': fc.record({
    name: maybe(name),
    dream: maybe(fc.boolean()),
    value: maybe(fc.nat()),
    note: maybe(text),
    expectedClose: maybe(fc.constantFrom('2026-05-01', null)),
  }),
  'move-stage': fc.record({ stage: fc.constantFrom(...stages) }),
  'close-deal': fc.record({ outcome: fc.constantFrom('won', 'lost-competitor', 'no-decision') }),
  'reopen-deal': fc.constant({}),
  'delete-deal': fc.constant({}),
  'edit-account': fc.record({ name: maybe(name), domains: maybe(fc.constantFrom(['c.example'], [])) }),
  'add-person': fc.record({ person }),
  'edit-contact': fc.record({ name: maybe(name), title: maybe(text), level: maybe(fc.constantFrom(1, 4, null)) }),
  'remove-person': fc.constant({}),
  'delete-contact': fc.constant({}),
  'set-element': fc.record({
    elementKey: fc.constantFrom(...elements.map((element) => element.key)),
    state: fc.constantFrom('open', 'done', 'passed-over', 'not-applicable'),
    reason: maybe(fc.constantFrom(...HONEST_REASONS)),
  }),
  'answer-element': fc.record({ elementKey: ofGroup('information'), answer: fc.constantFrom('', 'They lose 3 %.') }),
  'fill-role': fc.record({ elementKey: ofGroup('people'), filled: fc.boolean() }),
  'record-commitment': fc.record({
    kind,
    direction: fc.constantFrom('they', 'we'),
    words: fc.oneof(text, fc.constant(followUpsEn.time[0])),
    state: maybe(fc.constantFrom('to-ask', 'asked', 'given', 'declined', 'dodged')),
    due: when,
    messageKey: fc.constantFrom('', 'm1', 'm2'),
  }),
  'edit-commitment': fc.record({ kind: maybe(kind), words: maybe(text), due: maybe(when) }),
  'advance-commitment': fc.record({ state, due: maybe(when) }),
  'delete-commitment': fc.constant({}),
  'forget-judgements': fc.constant({}),
  'answer-ask': fc.record({
    answer: fc.constantFrom('yes', 'other-time', 'no', 'dodge', 'none', 'undelivered'),
    due: maybe(when),
    answerKey: fc.constantFrom('r1', 'r2'),
    from: maybe(fc.constant(null)),
    at: maybe(fc.constantFrom(1_700_000_000_000, 1_800_000_000_000)),
  }),
  'snooze-commitment': fc.record({ until: fc.constantFrom(null, 1_800_000_000_000) }),
  'await-reply': fc.record({ replyBy: fc.constantFrom(null, '2026-03-05', '2026-04-01') }),
  'log-exchange': fc.record({
    channel: fc.constantFrom('mail', 'call', 'meeting'),
    note: text,
    ask: maybe(fc.record({ kind, words: text, state: fc.constantFrom('asked', 'given', 'declined', 'dodged') })),
  }),
  'judge-sentences': fc.record({
    draftKey: fc.constantFrom(null, 'gmail:a:1', 'gmail:a:2'),
    sentences: fc.array(
      fc.record({
        text: fc.constantFrom('Dana', 'Could you spare an hour?', 'We will send it.', '=1+1'),
        label,
        kind: maybe(fc.option(kind, { nil: null })),
        found: fc.record({
          label,
          kind: fc.option(kind, { nil: null }),
          probability: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  'record-statement': fc.record({
    about: fc.constantFrom('ground-truth', 'vision', 'concern'),
    words: name,
    level: maybe(fc.constantFrom(1, 4, null)),
    channel: fc.constantFrom('mail', 'call'),
  }),
  'edit-statement': fc.record({
    about: maybe(fc.constantFrom('vision', 'concern')),
    words: maybe(name),
    level: maybe(fc.constantFrom(2, null)),
  }),
  'delete-statement': fc.constant({}),
  'explain-regression': fc.record({ cause: fc.constantFrom('', 'Lena left the project.') }),
  'forget-judgement': fc.constant({}),
  ...sentShapes,
  'snooze-next-ask': fc.record({ until: fc.constantFrom(null, 1_800_000_000_000) }),
  'choose-deal': fc.record({ threadKey, hintKeys: fc.subarray(['with:a@one.example', 'with:b@two.example']) }),
  'forget-choice': fc.record({ threadKey }),
  'save-snippet': fc.record({ name, text: name, kind: fc.constantFrom(null, 'time'), shortcut: text }),
  'delete-snippet': fc.constant({}),
  'use-snippet': fc.constant({}),
  'start-snippets': fc.constant({}),
  'import-snippets': fc.record({ snippets: fc.array(fc.record({ name, text: name }), { minLength: 1, maxLength: 3 }) }),
  ...intakeShapes,
  ...redPenShapes,
  ...mergeShapes,
  ...moveShapes,
  'save-review': fc.record({
    cause: maybe(fc.constantFrom('price', 'not-asked', null)),
    story: maybe(text),
    earlier: maybe(fc.constantFrom([], ['present.commitments.review'])),
    done: maybe(fc.boolean()),
  }),
  'delete-review': fc.constant({}),
  'choose-price': fc.record({
    elementKeys: fc.constantFrom([], ['present.steps.review'], ['present.steps.review', 'qualify.steps.recap']),
  }),
  ...processShapes,
  'change-settings': fc.record({
    theme: maybe(fc.constantFrom('dark', 'light')),
    folds: maybe(fc.constant({ people: true })),
  }),
} as const satisfies Record<Exclude<CommandName, NotDrawn>, fc.Arbitrary<unknown>>;

/** Which rows each command is about; a deal where nothing is said. */
export const needs: Partial<Record<CommandName, (keyof Step['pick'])[]>> = {
  'edit-account': ['account'],
  'edit-contact': ['contact'],
  'delete-contact': ['contact'],
  'remove-person': ['deal', 'contact'],
  'fill-role': ['deal', 'contact'],
  'record-commitment': ['deal', 'contact'],
  'edit-commitment': ['commitment', 'contact'],
  'advance-commitment': ['commitment'],
  'delete-commitment': ['commitment'],
  'forget-judgement': ['judgement'],
  'record-statement': ['deal', 'contact'],
  'edit-statement': ['statement', 'contact'],
  'delete-statement': ['statement'],
  'explain-regression': ['regression'],
  'forget-judgements': [],
  'answer-ask': ['commitment'],
  'snooze-commitment': ['commitment'],
  'await-reply': ['commitment'],
  'create-deal': [],
  'forget-choice': [],
  'choose-price': [],
  'change-settings': [],
  'save-snippet': [],
  'delete-snippet': ['snippet'],
  'use-snippet': ['snippet'],
  'start-snippets': [],
  'import-snippets': [],
  ...intakeNeeds,
  ...sentNeeds,
  ...redPenNeeds,
  ...mergeNeeds,
  ...processNeeds,
};
const WEIGHTS: Partial<Record<CommandName, number>> = {
  'create-deal': 4,
  'record-commitment': 4,
  'advance-commitment': 3,
  'judge-sentences': 2,
  'answer-ask': 3,
  'snooze-commitment': 2,
  'await-reply': 2,
  'record-statement': 2,
  ...sentWeights,
  ...redPenWeights,
  ...mergeWeights,
  ...moveWeights,
  ...processWeights,
};

const pick = fc.record({
  deal: fc.nat(),
  contact: fc.nat(),
  account: fc.nat(),
  commitment: fc.nat(),
  judgement: fc.nat(),
  statement: fc.nat(),
  regression: fc.nat(),
  audit: fc.nat(),
  plan: fc.nat(),
  move: fc.nat(),
  snippet: fc.nat(),
});

const stepOf = (weights: Partial<Record<CommandName, number>>, other: number): fc.Arbitrary<Step> =>
  fc.oneof(
    ...Object.entries(shapes).map(([name, args]) => ({
      weight: weights[name as CommandName] ?? other,
      arbitrary: fc.record({
        name: fc.constant(name as CommandName),
        pick,
        args: args as fc.Arbitrary<Record<string, unknown>>,
      }),
    })),
  );

const anyStep = stepOf(WEIGHTS, 1);

const first: fc.Arbitrary<Step> = fc.record({
  name: fc.constant('create-deal' as const),
  pick,
  args: shapes['create-deal'].map((args) => ({ ...args, people: [{ name: 'Dana Voss', email: 'dana@a.example' }] })),
});

/** Commands that find something to work on: the first makes a deal with a person. */
export const anySteps: fc.Arbitrary<Step[]> = fc
  .tuple(first, fc.array(anyStep, { minLength: 1, maxLength: 25, size: 'max' }))
  .map(([start, rest]) => [start, ...rest]);

/** Histories of a few deals in which these commands alone happen, so often beside each other. */
export const stepsAmong = (weights: Partial<Record<CommandName, number>>): fc.Arbitrary<Step[]> =>
  fc
    .tuple(first, first, first, fc.array(stepOf(weights, 0), { minLength: 8, maxLength: 30, size: 'max' }))
    .map(([one, two, three, rest]) => [one, two, three, ...rest]);
