/** Random arguments of the commands about the process, and what they refer to. */
import * as fc from 'fast-check';
import { anyDraft } from '../../domain/process/support/edits.ts';

const processId = fc.constantFrom('standard@1', 'standard-de@1', 'standard@2', 'mine@1');
const MISFITS = ['target.steps.fit', 'target.commitments.time'];
const words = fc.constantFrom('', 'Größe & Maß', '=1+1');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

export const processShapes = {
  'save-process': fc.record({
    key: fc.constantFrom('standard', 'mine'),
    content: anyDraft.map(({ draft }) => draft),
    madeFrom: fc.constant('standard@1'),
    written: maybe(fc.constant(['here'])),
    changed: fc.subarray(MISFITS),
    added: fc.subarray(['lunch']),
  }),
  'keep-process-draft': fc.record({
    key: fc.constant('standard'),
    mark: fc.constant('here'),
    was: fc.constant([]),
    draft: fc.constant(null),
  }),
  'choose-process': fc.record({ processId: processId }),
  'archive-process': fc.record({ key: fc.constantFrom('standard', 'standard-de', 'mine'), archived: fc.boolean() }),
  'move-deals': fc.record({ to: processId, from: maybe(processId) }),
  'mark-misfit': fc.record({ elementKey: fc.constantFrom(...MISFITS), why: words }),
  'forget-misfit': fc.record({ elementKey: fc.constantFrom(...MISFITS) }),
  'settle-misfits': fc.record({
    key: fc.constantFrom('standard', 'mine'),
    elementKey: fc.constantFrom(...MISFITS),
    settled: fc.constantFrom('changed', 'kept'),
  }),
  'record-off-map': fc.record({
    kind: fc.constantFrom('Lunch', 'a walk'),
    what: fc.constantFrom('At the gate.', 'x'),
    worked: fc.constantFrom(null, true),
  }),
  'edit-off-map': fc.record({ result: maybe(words), worked: maybe(fc.boolean()) }),
  'delete-off-map': fc.constant({}),
  'settle-off-map': fc.record({
    key: fc.constant('standard'),
    kind: fc.constantFrom('lunch', 'A walk'),
    settled: fc.constantFrom('added', 'left'),
  }),
} as const;

export const processNeeds = {
  'save-process': [],
  'keep-process-draft': [],
  'choose-process': [],
  'archive-process': [],
  'settle-misfits': [],
  'edit-off-map': ['move' as const],
  'delete-off-map': ['move' as const],
  'settle-off-map': [],
};

export const processWeights = { 'save-process': 2, 'move-deals': 2, 'record-off-map': 2 };
