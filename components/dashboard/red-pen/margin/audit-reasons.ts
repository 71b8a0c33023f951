import { HONEST_REASONS } from '../../../../lib/domain/rows/types.ts';
import type { HonestReason } from '../../../../lib/domain/rows/types.ts';

/** One a reason; none of them is a pen's letter. */
const KEYS = '123456789abcdef';

/** The honest reasons, those that are given most for what is marked first and in their order, each with its one key. */
export function auditReasons(common: readonly HonestReason[]): { reason: HonestReason; key: string }[] {
  const rest = HONEST_REASONS.filter((reason) => !common.includes(reason));
  return [...common, ...rest].map((reason, at) => ({ reason, key: KEYS[at] ?? '' }));
}
