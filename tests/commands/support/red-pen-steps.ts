/** Commands of the red pen and the skills, with arguments drawn at random: a part of `random-steps.ts`. */
import * as fc from 'fast-check';
import { builtInProcesses } from '../../../lib/domain/process/built-in.ts';
import { HONEST_REASONS } from '../../../lib/domain/rows/types.ts';

const stages = builtInProcesses()[0]?.stages.slice(0, 3) ?? [];
const targets = stages.flatMap((stage) => [stage.key, ...stage.elements.slice(0, 2).map((element) => element.key)]);
const words = fc.constantFrom('Dana', '=1+1', 'Größe & Maß');
const reason = fc.option(fc.option(fc.constantFrom(...HONEST_REASONS), { nil: null }), { nil: undefined });

export const redPenShapes = {
  'start-audit': fc.constant({}),
  'continue-audit': fc.constant({}),
  'finish-audit': fc.constant({}),
  'mark-audit': fc.record({
    target: fc.constantFrom(...targets),
    colour: fc.constantFrom('red', 'yellow', null),
    said: reason,
    real: reason,
  }),
  'delete-audit': fc.constant({}),
  'rate-skill': fc.record({ skill: fc.constantFrom('Diagnosing', '=1+1'), score: fc.constantFrom(1, 3, 5) }),
  'start-plan': fc.record({
    skill: words,
    behaviour: words,
    kind: fc.constantFrom(null, 'time'),
    asks: fc.integer({ min: 1, max: 20 }),
    practice: words,
    helper: words,
  }),
  'stop-plan': fc.constant({}),
  'delete-plan': fc.constant({}),
} as const;

export const redPenNeeds = {
  'start-audit': [],
  'continue-audit': ['audit'],
  'finish-audit': ['audit'],
  'mark-audit': ['audit'],
  'delete-audit': ['audit'],
  'rate-skill': [],
  'start-plan': [],
  'stop-plan': ['plan'],
  'delete-plan': ['plan'],
} satisfies Record<keyof typeof redPenShapes, ('audit' | 'plan')[]>;

export const redPenWeights = { 'start-audit': 2, 'mark-audit': 3 };
