import type { CommitmentKind } from '../rows/types.ts';

/** For the first, the second and the third time. */
export type FollowUpWords = Record<CommitmentKind, readonly [string, string, string]>;
