import { HONEST_REASONS } from '../../../lib/domain/types.ts';
import type { HonestReason, ReasonKey } from '../../../lib/domain/types.ts';

/** One a reason; none of them is a pen's letter. */
const KEYS = '123456789abcdef';

/** The honest reasons, those that reps give most in this stage first, each with its one key. */
export function auditReasons(common: readonly ReasonKey[]): { reason: HonestReason; key: string }[] {
  const first = HONEST_REASONS.filter((reason) => common.includes(reason));
  const rest = HONEST_REASONS.filter((reason) => !common.includes(reason));
  return [...first, ...rest].map((reason, at) => ({ reason, key: KEYS[at] ?? '' }));
}
