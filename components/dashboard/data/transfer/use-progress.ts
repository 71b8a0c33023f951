import { useEffect, useRef, useState } from 'preact/hooks';
import type { TransferWatch } from '../../../../lib/contract/data-acts.ts';

export interface Progress {
  done: number;
  total: number;
}

/**
 * How far a file is on its way, and the way to stop it. One at a time; leaving the page stops it, too. `from`: smaller
 * files are through before a bar could be read, so none is shown.
 */
export function useProgress(from: number) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const track = async <T>(work: (watch: TransferWatch) => Promise<T>): Promise<T | 'stopped'> => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const { signal } = own;
    const onProgress = (done: number, total: number) => {
      if (running.current === own && !signal.aborted && total >= from) setProgress({ done, total });
    };
    try {
      const value = await work({ signal, onProgress });
      return signal.aborted ? 'stopped' : value;
    } catch (error) {
      if (signal.aborted) return 'stopped';
      throw error;
    } finally {
      if (running.current === own) setProgress(null);
    }
  };
  return { progress, track, stop: () => running.current?.abort() };
}
