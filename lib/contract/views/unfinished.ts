/** What the rep has begun to write into a form and has neither saved nor cancelled. */
import type { Id } from '../../domain/rows/types.ts';

export interface Unfinished {
  /** Which form, e.g. `log`, or `entry` and the id of the commitment that it corrects. */
  form: string;
  /** The deal that it was written beside, and the only one that it may be shown beside again. */
  dealId: Id | null;
  /** The thread or page that it was written beside; where no deal was shown, it comes back here. */
  threadKey: string | null;
  /** What differs from the form as it opened, as JSON; `null` = it was saved or cancelled. */
  fields: string | null;
  /** The field that held the caret when it was kept, counted within the form, and where in it. */
  caret: { field: number; at: number } | null;
}

/** Characters of `fields`, at most. */
export const MOST_FIELDS = 30_000;
