import { useState } from 'preact/hooks';
import type { CommandResult } from '../../../lib/contract/commands.ts';
import type { TransferWatch } from '../../../lib/contract/data-acts.ts';
import type { IntakeExchange } from '../../../lib/contract/commands/intake.ts';
import type { IntakeExchangePreview, IntakePreview } from '../../../lib/contract/views.ts';
import type { Mapping } from '../../../lib/intake/fields.ts';
import type { Table, TableProblem } from '../../../lib/intake/read-table.ts';
import type { Records } from '../../../lib/intake/to-records.ts';
import { useSurface } from '../../hooks/surface/surface.ts';
import { useSayFailure } from '../data/use-data.ts';
import { useProgress } from '../data/transfer/use-progress.ts';
import { chooseStages } from './foreign-stages.ts';
import type { StageChoices } from './foreign-stages.ts';
import { chunksOf, partsOf, sumOf } from './send-parts.ts';
import { useOwnStages } from './use-own-stages.ts';

/** Fewer are in the book in a moment. */
const SHOWN_FROM = 1000;

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
      preview: IntakePreview | null;
    }
  | { at: 'messages'; name: string; exchanges: IntakeExchange[]; skipped: number; preview: IntakeExchangePreview }
  | { at: 'importing'; name: string }
  | { at: 'done'; name: string; rows: number; of: number; refused: boolean; undo: (() => Promise<void>) | null }
  | { at: 'undoing'; name: string }
  | { at: 'undone'; name: string }
  /** Something later stands on `count` records, of which `stays` names the first; `undo` tries those again. */
  | { at: 'kept'; name: string; count: number; stays: string; undo: () => Promise<void> };

/** One command of an import, as far as it can be taken back. */
interface Part {
  commandId: string;
  rows: number;
}

export function hasHeads({ heads }: Table): boolean {
  return heads.some((head) => head !== '');
}

function sumOfRows(parts: readonly Part[]): number {
  return parts.reduce((sum, { rows }) => sum + rows, 0);
}

/** Read, look, import: nothing is written before the last step, and that one can be taken back. */
export function useIntake() {
  const { client } = useSurface();
  const attempt = useSayFailure();
  const { progress, track, stop } = useProgress(SHOWN_FROM);
  const [step, setStep] = useState<IntakeStep>({ at: 'start' });
  const own = useOwnStages();

  const read = async (file: File) => {
    const { name } = file;
    setStep({ at: 'reading', name });
    const next = (await attempt(() => readFile(file)))?.value;
    setStep(next ?? { at: 'start' });
  };

  /** Whether its first row names the columns is the rep's to say. */
  const reread = async (isNamed: boolean) => {
    if (step.at !== 'columns') return;
    const next = (await attempt(() => readFile(step.file, isNamed)))?.value;
    if (next) setStep(next);
  };

  const readFile = async (file: File, isNamed?: boolean): Promise<IntakeStep> => {
    const { name } = file;
    const intake = await import('../../../lib/intake/index.ts');
    const reading = intake.readTable(new Uint8Array(await file.arrayBuffer()), isNamed);
    if (!reading.ok) return { at: 'refused', name, problem: reading.problem };
    const { table } = reading;
    if (intake.isMessageArchive(table)) {
      const { exchanges, skipped } = intake.toExchanges(table);
      if (exchanges.length === 0) return { at: 'refused', name, problem: 'empty' };
      const parts = chunksOf(exchanges).map((part) => client.query('intake-exchanges', { exchanges: part }));
      return { at: 'messages', name, exchanges, skipped, preview: sumOf(await Promise.all(parts)) };
    }
    return look(file, table, hasHeads(table) ? intake.guessMapping(table.heads) : intake.guessByCells(table.rows));
  };

  const look = async (file: File, table: Table, mapping: Mapping): Promise<IntakeStep> => {
    const { toRecords } = await import('../../../lib/intake/index.ts');
    const found = toRecords(table, mapping);
    const previews: IntakePreview[] = [];
    for (const records of partsOf(found.records)) previews.push(await client.query('intake-preview', { records }));
    return {
      at: 'columns',
      name: file.name,
      file,
      table,
      mapping,
      found,
      preview: previews.length > 0 ? sumOf(previews) : null,
    };
  };

  const choose = async (mapping: Mapping) => {
    if (step.at !== 'columns') return;
    // At once, so that the next choice builds on it: what would come of it follows.
    setStep({ ...step, mapping });
    const next = (await attempt(() => look(step.file, step.table, mapping)))?.value;
    if (!next) return;
    setStep((now) => (now.at === 'columns' && now.mapping !== mapping ? now : next));
  };

  /** The last part first: what comes later stands on what came before. */
  const takeBack = async (name: string, done: readonly Part[]) => {
    setStep({ at: 'undoing', name });
    const kept: (Part & { stays: string })[] = [];
    const of = sumOfRows(done);
    let through = 0;
    const work = async ({ onProgress }: TransferWatch) => {
      for (const { commandId, rows } of done.toReversed()) {
        const result = (await attempt(() => client.command('undo', { commandId })))?.value;
        const { kept: count, stays = '' } = result?.values ?? {};
        if (!result?.ok || count) kept.unshift({ commandId, rows: Number(count ?? rows), stays });
        through += rows;
        onProgress?.(through, of);
      }
    };
    await track(work);
    if (kept.length === 0) return setStep({ at: 'undone', name });
    const stays = kept.find((part) => part.stays !== '')?.stays ?? '';
    setStep({ at: 'kept', name, count: sumOfRows(kept), stays, undo: () => takeBack(name, kept) });
  };

  const carryOut = async <T>(name: string, parts: T[][], run: (part: T[]) => Promise<CommandResult>) => {
    setStep({ at: 'importing', name });
    const of = parts.reduce((sum, part) => sum + part.length, 0);
    const done: Part[] = [];
    let rows = 0;
    let refused = false;
    const work = async ({ signal, onProgress }: TransferWatch) => {
      for (const part of parts) {
        if (signal?.aborted || refused) return;
        const result = await run(part);
        refused = !result.ok;
        if (!result.ok) return;
        rows += part.length;
        if (result.undoable) done.push({ commandId: result.commandId, rows: part.length });
        onProgress?.(rows, of);
      }
    };
    await attempt(() => track(work));
    setStep({ at: 'done', name, rows, of, refused, undo: done.length > 0 ? () => takeBack(name, done) : null });
  };

  const importNow = async (similar: 'skip' | 'add', stages: StageChoices = {}) => {
    if (step.at === 'columns') {
      const parts = partsOf(chooseStages(step.found.records, own, stages));
      return carryOut(step.name, parts, (records) => client.command('import-records', { records, similar }));
    }
    if (step.at !== 'messages') return undefined;
    return carryOut(step.name, chunksOf(step.exchanges), (exchanges) =>
      client.command('import-exchanges', { exchanges }),
    );
  };

  return { step, progress, read, reread, choose, importNow, stop, forget: () => setStep({ at: 'start' }) };
}
