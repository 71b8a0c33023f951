/** Random deals on the built-in process. */
import * as fc from 'fast-check';
import { builtInProcesses } from '../../../lib/domain/process/built-in.ts';
import {
  COMMITMENT_KINDS,
  COMMITMENT_STATES,
  HONEST_REASONS,
  LEGITIMATE_REASONS,
} from '../../../lib/domain/rows/types.ts';
import { commitment, element } from './rows.ts';
import type { Process } from '../../../lib/domain/rows/types.ts';

export const process: Process = builtInProcesses()[0] as Process;
const elementKeys = process.stages.flatMap((stage) => stage.elements.map(({ key }) => key));
const commitmentKeys = elementKeys.filter((key) => key.includes('.commitments.'));

export const anyStage = fc.constantFrom(...process.stages.map(({ key }) => key));

/** Given and kept come up often, so that deals get far. */
export const anyCommitments = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...COMMITMENT_KINDS),
      direction: fc.constantFrom('they' as const, 'they' as const, 'they' as const, 'we' as const),
      state: fc.constantFrom(
        ...COMMITMENT_STATES,
        'given' as const,
        'given' as const,
        'kept' as const,
        'given' as const,
      ),
      stateAt: fc.integer({ min: 0, max: 1_000_000 }),
    })
    .map(commitment),
  { maxLength: 24 },
);

export const anyElements = fc.uniqueArray(
  fc
    .record({
      key: fc.oneof(fc.constantFrom(...commitmentKeys), fc.constantFrom(...elementKeys)),
      state: fc.constantFrom(
        'open' as const,
        'done' as const,
        'passed-over' as const,
        'not-applicable' as const,
        'not-applicable' as const,
      ),
      reason: fc.constantFrom(null, ...HONEST_REASONS, ...LEGITIMATE_REASONS, ...LEGITIMATE_REASONS),
    })
    .map(({ key, ...fields }) => element(key, fields)),
  { maxLength: 30, selector: (row) => row.elementKey },
);
