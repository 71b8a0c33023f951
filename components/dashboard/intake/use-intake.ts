import { useState } from 'preact/hooks';
import type { CommandArgs, CommandResult } from '../../../lib/contract/commands.ts';
import type { Mapping } from '../../../lib/intake/fields.ts';
import { useSurface } from '../../hooks/surface/surface.ts';
import { useSayFailure } from '../data/use-data.ts';
import { useProgress } from '../data/transfer/use-progress.ts';
import { nothingSent, sendParts, sumOfRows, takeBackParts } from './carry-out.ts';
import type { Part } from './carry-out.ts';
import { chooseStages } from './foreign-stages.ts';
import type { StageChoices } from './foreign-stages.ts';
import type { Came, IntakeStep } from './intake-step.ts';
import { chunksOf, partsOf } from './parts.ts';
import { readColumns, readFile } from './read-file.ts';
import { useOwnStages } from './use-own-stages.ts';

/** Fewer are in the book in a moment. */
const SHOWN_FROM = 1000;

/** What the rep may say to it. */
export type Wishes = Omit<CommandArgs<'import-records'>, 'records'>;

/** Read, look, import: nothing is written before the last step, and that one can be taken back. */
export function useIntake() {
  const { client } = useSurface();
  const attempt = useSayFailure();
  const { progress, track, stop } = useProgress(SHOWN_FROM);
  const [step, setStep] = useState<IntakeStep>({ at: 'start' });
  const own = useOwnStages();

  const read = async (file: File) => {
    setStep({ at: 'reading', name: file.name });
    const next = (await attempt(() => readFile(client, file)))?.value;
    setStep(next ?? { at: 'start' });
  };

  /** Whether its first row names the columns is the rep's to say. */
  const reread = async (isNamed: boolean) => {
    if (step.at !== 'columns') return;
    const next = (await attempt(() => readFile(client, step.file, isNamed)))?.value;
    if (next) setStep(next);
  };

  const choose = async (mapping: Mapping) => {
    if (step.at !== 'columns') return;
    // At once, so that the next choice builds on it: what would come of it follows.
    setStep({ ...step, mapping });
    const next = (await attempt(() => readColumns(client, step.file, step.table, mapping)))?.value;
    if (!next) return;
    setStep((now) => (now.at === 'columns' && now.mapping !== mapping ? now : next));
  };

  const takeBack = async (name: string, done: readonly Part[]) => {
    setStep({ at: 'undoing', name });
    const undo = async (commandId: string) =>
      (await attempt(() => client.command('undo', { commandId })))?.value ?? null;
    const kept = await track((watch) => takeBackParts(done, undo, watch));
    // The page was left.
    if (kept === 'stopped') return;
    if (kept.length === 0) return setStep({ at: 'undone', name });
    const stays = kept.find((part) => part.stays !== '')?.stays ?? '';
    setStep({ at: 'kept', name, count: sumOfRows(kept), stays, undo: () => takeBack(name, kept) });
  };

  const carryOut = async <T>(
    kind: Came['of'],
    name: string,
    parts: T[][],
    run: (part: T[]) => Promise<CommandResult>,
  ) => {
    setStep({ at: 'importing', name });
    const sent = nothingSent(parts);
    await attempt(() => track((watch) => sendParts(parts, run, sent, watch)));
    const { rows, of, refused, done, counts } = sent;
    const undo = done.length > 0 ? () => takeBack(name, done) : null;
    setStep({ at: 'done', name, rows, of, refused, came: { of: kind, counts }, undo });
  };

  const importNow = async (wishes: Wishes = {}, stages: StageChoices = {}) => {
    if (step.at === 'columns') {
      const parts = partsOf(chooseStages(step.found.records, { ...own, guess: step.guess }, stages));
      return carryOut('records', step.name, parts, (records) =>
        client.command('import-records', { records, ...wishes }),
      );
    }
    if (step.at !== 'messages') return undefined;
    return carryOut('messages', step.name, chunksOf(step.exchanges), (exchanges) =>
      client.command('import-exchanges', { exchanges }),
    );
  };

  return { step, progress, read, reread, choose, importNow, stop, forget: () => setStep({ at: 'start' }) };
}
