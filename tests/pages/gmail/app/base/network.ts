/** The way to the server, as good or bad as a test wants it. */
import type { Network } from './options.ts';

export interface Line {
  /** @returns whether the mail was accepted; offline it waits until the network is back */
  deliver(): Promise<boolean>;
  set(network: Network): void;
}

/** @param takes milliseconds until a mail is accepted */
export function openLine(network: Network, takes: number): Line {
  const line = { network, waiting: [] as (() => void)[] };
  const online = () => new Promise<void>((resolve) => line.waiting.push(resolve));
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, takes));
  return {
    deliver: async () => {
      await pause();
      while (line.network === 'offline') {
        await online();
        await pause();
      }
      return line.network === 'online';
    },
    set: (next) => {
      line.network = next;
      if (next === 'offline') return;
      for (const go of line.waiting.splice(0)) go();
    },
  };
}
