import { useRef, useState } from 'preact/hooks';
import { usePlatform } from '../../shell/platform.ts';

/** A locked file that waits for its passphrase. */
export interface Asked {
  name: string;
  /** Why the last passphrase did not do: the end of a message key. */
  problem: string | null;
  busy: boolean;
}

export interface Unseal {
  asked: Asked | null;
  /** The file as it is, or opened with what the rep has typed; `null` = they would rather not. */
  open(file: File): Promise<File | null>;
  /** With this passphrase. */
  attempt(passphrase: string): Promise<void>;
  cancel(): void;
}

interface Waiting {
  file: File;
  settle(file: File | null): void;
}

/** Asks for the passphrase of a file that has one, until it opens or the rep turns away. */
export function useUnseal(): Unseal {
  const { isSealed, openSealed } = usePlatform();
  const [asked, setAsked] = useState<Asked | null>(null);
  const waiting = useRef<Waiting | null>(null);
  const end = (file: File | null): void => {
    waiting.current?.settle(file);
    waiting.current = null;
    setAsked(null);
  };
  return {
    asked,
    open: async (file) => {
      end(null);
      if (!(await isSealed(file))) return file;
      setAsked({ name: file.name, problem: null, busy: false });
      return new Promise((settle) => {
        waiting.current = { file, settle };
      });
    },
    attempt: async (passphrase) => {
      const mine = waiting.current;
      if (!mine) return;
      const { name } = mine.file;
      setAsked({ name, problem: null, busy: true });
      try {
        const opened = await openSealed(mine.file, passphrase);
        if (waiting.current === mine) end(new File([opened], name));
      } catch (error) {
        const problem = error instanceof Error ? error.name : 'damaged';
        if (waiting.current === mine) setAsked({ name, problem, busy: false });
      }
    },
    cancel: () => end(null),
  };
}
