/** The readable log of deletions. */
import type { Instant } from '../../domain/rows/types.ts';

/** What one act has deleted for good: tables by name, and how many rows of each. */
export interface DeletedLine {
  at: Instant;
  counts: { table: string; count: number }[];
}

export interface DeletionsView {
  lines: DeletedLine[];
  /** There are older ones. */
  more: boolean;
}
