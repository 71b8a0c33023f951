import { useState } from 'preact/hooks';

/** Shorter ones are tried out in no time. */
const SHORTEST = 8;

export interface Seal {
  wanted: boolean;
  typed: string;
  again: string;
  problem: 'short' | 'other' | null;
  want(wanted: boolean): void;
  type(text: string): void;
  typeAgain(text: string): void;
  /** The passphrase; `null` = the file is not to be locked, `undefined` = it will not do, and why is shown. */
  take(): string | null | undefined;
  /** Nothing of it stays on the page. */
  clear(): void;
}

/** What the rep has typed to lock a file with. */
export function useSeal(): Seal {
  const [wanted, setWanted] = useState(false);
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<Seal['problem']>(null);
  const clear = (): void => {
    setTyped('');
    setAgain('');
    setProblem(null);
  };
  return {
    wanted,
    typed,
    again,
    problem,
    want: (next) => {
      setWanted(next);
      clear();
    },
    type: (text) => {
      setTyped(text);
      setProblem(null);
    },
    typeAgain: (text) => {
      setAgain(text);
      setProblem(null);
    },
    take: () => {
      if (!wanted) return null;
      const wrong = Array.from(typed).length < SHORTEST ? 'short' : typed === again ? null : 'other';
      setProblem(wrong);
      return wrong === null ? typed : undefined;
    },
    clear,
  };
}
