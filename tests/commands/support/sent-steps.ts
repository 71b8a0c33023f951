/** Commands about sent messages, with arguments drawn at random: a part of `random-steps.ts`. */
import * as fc from 'fast-check';
import { COMMITMENT_KINDS } from '../../../lib/domain/rows/types.ts';

const kind = fc.constantFrom(...COMMITMENT_KINDS);
const when = fc.option(fc.record({ date: fc.constantFrom('2026-03-05', '2026-04-01', '2027-01-31') }), { nil: null });

export const sentShapes = {
  'record-sent': fc.record({
    messageKey: fc.constantFrom('gmail:a:1', 'gmail:a:2'),
    channel: fc.constantFrom('mail', 'linkedin'),
    errand: fc.constantFrom(null, 'thanks', 'answer'),
    asks: fc.array(
      fc.record({
        words: fc.constantFrom('Could you spare an hour?', 'We will send it.', '=1+1'),
        kind,
        direction: fc.constantFrom('they', 'we'),
        soft: fc.boolean(),
        due: when,
        by: fc.constantFrom('lens', 'leave', 'rep'),
        found: fc.constantFrom(null, { label: 'ask', kind: 'time', probability: 0.9 }),
      }),
      { maxLength: 3 },
    ),
  }),
  'pass-sent': fc.record({ messageKey: fc.constantFrom('gmail:a:1', 'gmail:a:2'), passed: fc.boolean() }),
  'withdraw-sent': fc.record({ messageKey: fc.constantFrom('gmail:a:1', 'gmail:a:2') }),
} as const;

export const sentNeeds = { 'pass-sent': [], 'withdraw-sent': [] } satisfies Partial<
  Record<keyof typeof sentShapes, never[]>
>;

export const sentWeights = { 'record-sent': 3, 'withdraw-sent': 2 };
