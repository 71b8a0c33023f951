import { useState } from 'preact/hooks';
import type { ImportPreview } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/locale.ts';
import { isCommandResult, useData, useSayResult } from './use-data.ts';

/** What fits into one message to the background, with room to spare. */
const LIMIT_MB = 50;

export type RestoreStep =
  | { at: 'start' }
  | { at: 'reading'; name: string }
  | { at: 'refused'; name: string; why: string }
  | { at: 'preview'; name: string; text: string; preview: ImportPreview }
  | { at: 'restoring'; name: string }
  | { at: 'done'; name: string; undo: (() => void) | null };

/** Read, preview, restore: nothing changes before the last step, and that one can be taken back. */
export function useRestore() {
  const { t, say } = useLocale();
  const data = useData();
  const sayResult = useSayResult();
  const [step, setStep] = useState<RestoreStep>({ at: 'start' });
  const read = async (file: File) => {
    const { name } = file;
    if (file.size > LIMIT_MB * 1_000_000) {
      return setStep({ at: 'refused', name, why: t('dataPage.restoreTooLarge', { limit: LIMIT_MB }) });
    }
    setStep({ at: 'reading', name });
    const text = await file.text();
    const preview = (await data({ kind: 'preview-backup', text }))?.value as ImportPreview | undefined;
    if (!preview) setStep({ at: 'start' });
    else if (!preview.ok) setStep({ at: 'refused', name, why: say(preview.problem ?? '') });
    else setStep({ at: 'preview', name, text, preview });
  };
  const restore = async (name: string, text: string) => {
    setStep({ at: 'restoring', name });
    const result = (await data({ kind: 'restore-backup', text, commandId: crypto.randomUUID() }))?.value;
    if (!isCommandResult(result)) return setStep({ at: 'start' });
    const undo = sayResult(result, t('dataPage.restoreDone', { name }));
    setStep(result.ok ? { at: 'done', name, undo } : { at: 'start' });
  };
  return { step, read, restore, forget: () => setStep({ at: 'start' }) };
}
