import { useState } from 'preact/hooks';
import type { RestoreProblem } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useToast } from '../../hooks/surface/use-toast.ts';
import { useData } from '../data/use-data.ts';

export interface RestoreCopy {
  passphrase: string;
  busy: boolean;
  /** Why the last try came to nothing. */
  problem: RestoreProblem | 'untyped' | null;
  type(passphrase: string): void;
  restore(): Promise<void>;
}

/** Brings the book back from the copy in the browser, with its passphrase where it has one. */
export function useRestoreCopy(locked: boolean): RestoreCopy {
  const { t } = useLocale();
  const toast = useToast();
  const data = useData();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<RestoreCopy['problem']>(null);
  const restore = async () => {
    if (busy) return;
    if (locked && passphrase === '') return setProblem('untyped');
    setBusy(true);
    setProblem(null);
    const answer = await data({ kind: 'restore-snapshot', ...(locked ? { passphrase } : {}) });
    setBusy(false);
    if (!answer) return;
    const restored = answer.value;
    if (restored !== 'restored' && restored !== 'opened') return setProblem(restored);
    toast(t(`trouble.${restored}`));
  };
  const type = (typed: string) => {
    setPassphrase(typed);
    setProblem(null);
  };
  return { passphrase, busy, problem, type, restore };
}
