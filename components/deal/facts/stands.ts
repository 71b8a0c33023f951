import type { StageKey } from '../../../lib/domain/rows/types.ts';

/** Where a deal stands that is about to be made. */
export interface Stands {
  /** `null` = where the process begins. */
  stage: StageKey | null;
  /** What is asked for before that stage is true already. */
  underWay: boolean;
}

export const AT_START: Stands = { stage: null, underWay: false };

/** What of it goes into the record: nothing where the deal begins with its process. */
export function standsArgs({ stage, underWay }: Stands): { stage?: StageKey; underWay?: boolean } {
  return stage === null ? {} : { stage, underWay };
}
