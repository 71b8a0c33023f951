/** How far an import is: a step each, from choosing the file to taking it back. */
import type { IntakeExchange } from '../../../lib/contract/commands/intake.ts';
import type { IntakeExchangePreview, IntakePreview } from '../../../lib/contract/views.ts';
import type { Mapping } from '../../../lib/intake/fields.ts';
import type { GuessStage } from '../../../lib/intake/guess-stage.ts';
import type { Table, TableProblem } from '../../../lib/intake/read-table.ts';
import type { Records } from '../../../lib/intake/to-records.ts';

/** What came into the book, as the commands counted it. */
export interface Came {
  of: 'records' | 'messages';
  counts: Readonly<Record<string, number>>;
}

export type IntakeStep =
  | { at: 'start' }
  | { at: 'reading'; name: string }
  | { at: 'refused'; name: string; problem: TableProblem }
  | {
      at: 'columns';
      name: string;
      file: File;
      table: Table;
      mapping: Mapping;
      found: Records;
      guess: GuessStage;
      preview: IntakePreview | null;
    }
  | { at: 'messages'; name: string; exchanges: IntakeExchange[]; skipped: number; preview: IntakeExchangePreview }
  | { at: 'importing'; name: string }
  | {
      at: 'done';
      name: string;
      rows: number;
      of: number;
      refused: boolean;
      came: Came;
      undo: (() => Promise<void>) | null;
    }
  | { at: 'undoing'; name: string }
  | { at: 'undone'; name: string }
  /** Something later stands on `count` records, of which `stays` names the first; `undo` tries those again. */
  | { at: 'kept'; name: string; count: number; stays: string; undo: () => Promise<void> };
