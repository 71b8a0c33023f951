/**
 * What keeps the book well while the rep works: snapshots outside the database, texts of deleted rows purged once their
 * undo has run out. Each alarm rings once and only says "look"; nothing rings while nothing changes.
 */
import { browser } from '../platform/browser.ts';
import { closeStorage, extensionStorage } from '../platform/key-value.ts';
import { purgeDeleted } from '../store/purge.ts';
import { keepSnapshot } from '../store/snapshots.ts';
import type { Library } from './library.ts';
import { onceAnswered } from './once-answered.ts';

/** Browsers allow no alarm within half a minute; the undo of a deletion is shorter than that. */
const PURGE_MINUTES = 1;
/** So much of the rep's work can be lost with a damaged database. A copy costs the more the larger the book. */
const SNAPSHOT_MINUTES = 10;

export interface Upkeep {
  /** Something was written. */
  afterWrite(): Promise<void>;
}

async function ringOnce(name: string, when: { delayInMinutes: number }): Promise<void> {
  if (!(await browser.alarms.get(name))) await browser.alarms.create(name, when);
}

export function startUpkeep(library: Library): Upkeep {
  const tasks: Record<string, () => Promise<unknown>> = {
    purge: async () => {
      const purged = await purgeDeleted((await library.open()).book, Date.now());
      // An older copy may still hold what is gone now.
      if (purged > 0) await ringOnce('snapshot', { delayInMinutes: SNAPSHOT_MINUTES });
    },
    snapshot: async () => keepSnapshot((await library.open()).book, extensionStorage, Date.now()),
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    // A task that fails is tried again after the next write.
    void tasks[name]?.().catch(() => undefined);
  });
  onceAnswered(closeStorage);
  return {
    afterWrite: async () => {
      await ringOnce('purge', { delayInMinutes: PURGE_MINUTES });
      await ringOnce('snapshot', { delayInMinutes: SNAPSHOT_MINUTES });
    },
  };
}
