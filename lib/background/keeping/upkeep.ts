/**
 * What keeps the book well while the rep works: snapshots outside the database, texts of deleted rows purged once their
 * undo has run out. Each alarm rings once and only says "look"; nothing rings while nothing changes.
 */
import { browser } from '../../platform/browser.ts';
import { closeStorage } from '../../platform/storage/key-value.ts';
import { purgeDeleted } from '../../store/writing/purge.ts';
import type { Copies } from './copies.ts';
import { inPeace } from '../in-peace.ts';
import type { Library } from '../library.ts';
import { onceAnswered } from '../surfaces/once-answered.ts';
import { ringForCopy, ringOnce } from './ring-once.ts';

/** Browsers allow no alarm within half a minute; the undo of a deletion is shorter than that. */
const PURGE_MINUTES = 1;

export interface Upkeep {
  /** Something was written. */
  afterWrite(): Promise<void>;
}

export function startUpkeep(library: Library, copies: Copies): Upkeep {
  const tasks: Record<string, () => Promise<unknown>> = {
    purge: async () => {
      const purged = await purgeDeleted((await library.open()).book, Date.now());
      // An older copy may still hold what is gone now.
      if (purged > 0) await ringForCopy();
    },
    snapshot: () => copies.keep(),
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    // A task that fails is tried again after the next write.
    const task = tasks[name];
    if (task) void inPeace(task());
  });
  onceAnswered(closeStorage);
  return {
    afterWrite: async () => {
      await ringOnce('purge', PURGE_MINUTES);
      await ringForCopy();
    },
  };
}
