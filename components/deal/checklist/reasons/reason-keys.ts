import { HONEST_REASONS } from '../../../../lib/domain/rows/types.ts';
import type { HonestReason, LegitimateReason, ReasonKey } from '../../../../lib/domain/rows/types.ts';

/** Legitimate reasons for leaving an element open; "not applicable" is an act of its own beside them. */
const LEGITIMATE: readonly LegitimateReason[] = ['client_declined', 'not_yet_due', 'already_true'];
/** Where the process names none for the element or its stage. */
const USUAL: readonly HonestReason[] = ['bother', 'time_depth', 'fear', 'skill', 'importance'];
const KEYS = '123456789abcdefghijklmnopqrstuvwxyz';

export interface ReasonChoice {
  reason: ReasonKey;
  /** One key picks it. */
  key: string;
  kind: 'usual' | 'legitimate' | 'other';
}

/** The reasons in the order of the list, each with its key: usual ones, legitimate ones, then the rest. Pure. */
export function reasonChoices(common: readonly HonestReason[]): ReasonChoice[] {
  const usual = common.length > 0 ? common : USUAL;
  const other = HONEST_REASONS.filter((reason) => !usual.includes(reason));
  const all = [
    ...usual.map((reason) => ({ reason, kind: 'usual' as const })),
    ...LEGITIMATE.map((reason) => ({ reason, kind: 'legitimate' as const })),
    ...other.map((reason) => ({ reason, kind: 'other' as const })),
  ];
  return all.map((choice, at) => ({ ...choice, key: KEYS[at] ?? '' }));
}
