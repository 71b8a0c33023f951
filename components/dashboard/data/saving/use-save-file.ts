import { useState } from 'preact/hooks';
import type { ExportWhat } from '../../../../lib/contract/data-acts.ts';
import { useSurface } from '../../../hooks/surface/surface.ts';
import { usePlatform } from '../../shell/platform.ts';
import { fileName } from './file-name.ts';
import { useSayFailure } from '../use-data.ts';
import { useProgress } from '../transfer/use-progress.ts';

/** Rows; fewer are written in a moment. */
const SHOWN_FROM = 20_000;

export type SaveStep = { at: 'start' | 'stopped' } | { at: 'writing' | 'saved'; name: string };

/** Saves everything, or one table, as one file. A failure is said, and `save` answers whether there is a file. */
export function useSaveFile() {
  const { client } = useSurface();
  const { saveFile, sealFile } = usePlatform();
  const attempt = useSayFailure();
  const { progress, track, stop } = useProgress(SHOWN_FROM);
  const [step, setStep] = useState<SaveStep>({ at: 'start' });
  const end = (last: SaveStep): boolean => {
    setStep(last);
    return last.at === 'saved';
  };
  const save = async (what: ExportWhat, passphrase: string | null = null): Promise<boolean> => {
    const plain = what === 'backup' ? 'json' : 'csv';
    const name = fileName(what, passphrase === null ? plain : 'redpen', new Date());
    setStep({ at: 'writing', name });
    const taken = (await attempt(() => track((watch) => client.takeFile(what, watch))))?.value;
    if (taken === undefined || taken === 'stopped') return end({ at: taken ?? 'start' });
    const type = what === 'backup' ? 'application/json' : 'text/csv;charset=utf-8';
    const file = passphrase === null ? { value: taken } : await attempt(() => sealFile(taken, passphrase));
    if (!file) return end({ at: 'start' });
    saveFile(name, passphrase === null ? taken.slice(0, taken.size, type) : file.value);
    return end({ at: 'saved', name });
  };
  return { step, progress, save, stop };
}
