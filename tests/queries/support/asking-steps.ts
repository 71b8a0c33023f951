/** What a rep may do to the ledger, drawn at random; `which` picks from what is there. */
import * as fc from 'fast-check';
import { builtInProcesses } from '../../../lib/domain/process/built-in.ts';
import { COMMITMENT_KINDS } from '../../../lib/domain/rows/types.ts';
import type { CommitmentState } from '../../../lib/domain/rows/types.ts';

const stages = builtInProcesses()[0]?.stages.map(({ key }) => key) ?? [];
const kind = fc.constantFrom(...COMMITMENT_KINDS);
const which = fc.nat();
const outcome = fc.constantFrom('asked' as const, 'given' as const, 'declined' as const, 'dodged' as const);
const step = <Do extends string, More extends object>(
  weight: number,
  name: Do,
  more: { [K in keyof More]: fc.Arbitrary<More[K]> },
) => ({
  weight,
  arbitrary: fc.record({ do: fc.constant(name), ...more }) as unknown as fc.Arbitrary<{ do: Do } & More>,
});

export const aStep = fc.oneof(
  step(3, 'record', {
    which,
    kind,
    state: fc.constantFrom(
      'to-ask' as const,
      'asked' as const,
      'given' as const,
      'declined' as const,
      'dodged' as const,
    ),
  }),
  step(6, 'send', { which, kinds: fc.array(kind, { maxLength: 3 }), errand: fc.boolean() }),
  step(2, 'send-more', { which, kind }),
  step(2, 'by-hand', { which, kind }),
  step(3, 'call', { which, kind: fc.option(kind), state: outcome }),
  step(5, 'advance', {
    which,
    state: fc.constantFrom<CommitmentState>('asked', 'given', 'declined', 'dodged', 'kept', 'broken', 'withdrawn'),
  }),
  step(6, 'answer', {
    which,
    answer: fc.constantFrom(
      'yes' as const,
      'other-time' as const,
      'no' as const,
      'dodge' as const,
      'none' as const,
      'undelivered' as const,
    ),
    dated: fc.boolean(),
  }),
  step(2, 'reply-by', { which, days: fc.option(fc.integer({ min: -3, max: 20 })) }),
  step(1, 'snooze', { which }),
  step(1, 'other-kind', { which, kind }),
  step(1, 'delete-ask', { which }),
  step(1, 'not-sent', { which }),
  step(1, 'delete-person', { which }),
  step(1, 'merge', { which }),
  step(1, 'delete-deal', { which }),
  step(1, 'close', { which }),
  step(1, 'reopen', { which }),
  step(2, 'move', { which, stage: fc.constantFrom(...stages) }),
  step(3, 'undo', {}),
  step(5, 'pass', { days: fc.double({ min: 0, max: 30, noNaN: true }) }),
);
export type RepStep = typeof aStep extends fc.Arbitrary<infer T> ? T : never;
