/** Backups that are saved by themselves, while the browser runs. The alarm only says "look". */
import type { BackupPlanAct } from '../../contract/data-acts.ts';
import type { BackupPlanView } from '../../contract/views.ts';
import { putInFolder, removeFromFolder } from '../../platform/backups/folder.ts';
import { emptyVault } from '../../platform/sealing/vault.ts';
import { browser } from '../../platform/browser.ts';
import { putInDownloads, removeFromDownloads } from '../../platform/backups/downloads.ts';
import { extensionStorage } from '../../platform/storage/key-value.ts';
import { stayAwake } from '../../platform/stay-awake.ts';
import { vaultSeal } from '../../platform/sealing/vault-seal.ts';
import { Turn } from '../../store/turn.ts';
import {
  forgetBackupState,
  nextBackupAt,
  readBackupState,
  viewOf,
  writeBackupState,
} from '../../transfer/scheduled/backup-plan.ts';
import type { BackupShelf } from '../../transfer/scheduled/save-scheduled.ts';
import { inPeace } from '../in-peace.ts';
import type { Library } from '../library.ts';

const ALARM = 'backup';
/** Browsers allow no alarm within half a minute. */
const SOONEST_MS = 60_000;

const shelf: BackupShelf = {
  put: async (place, name, file) => {
    if (place === 'downloads') return { name, place, download: await putInDownloads(name, file) };
    await putInFolder(name, file);
    return { name, place };
  },
  remove: async ({ name, place, download }) => {
    if (place === 'folder') await removeFromFolder(name);
    else if (download !== undefined) await removeFromDownloads(download);
  },
  seal: async (file) => (await vaultSeal('sealKey')).seal(file),
};

/** In the rep's own zone. */
function dayOf(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

export class ScheduledBackups {
  readonly #library: Library;
  readonly #turn = new Turn();

  constructor(library: Library) {
    this.#library = library;
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === ALARM) void inPeace(this.look());
    });
  }

  /** Saves one if it is due, and has the alarm ring when the next one is. */
  look(): Promise<void> {
    return this.#turn.take(async () => {
      const now = Date.now();
      const due = nextBackupAt(await readBackupState(extensionStorage), now);
      if (due !== null && due <= now) await this.#save(false);
      await this.#setAlarm();
    });
  }

  carryOut(act: BackupPlanAct): Promise<BackupPlanView> {
    return this.#turn.take(async () => {
      if (act.kind === 'set-backup-plan') await this.#change(act.change);
      if (act.kind === 'back-up-now') await this.#save(true);
      if (act.kind !== 'backup-plan') await this.#setAlarm();
      return viewOf(await readBackupState(extensionStorage));
    });
  }

  /** With everything else that is deleted. */
  forget(): Promise<void> {
    return this.#turn.take(async () => {
      await forgetBackupState(extensionStorage);
      await browser.alarms.clear(ALARM);
      await emptyVault();
    });
  }

  async #change(change: Extract<BackupPlanAct, { kind: 'set-backup-plan' }>['change']): Promise<void> {
    const state = await readBackupState(extensionStorage);
    // What was wrong may be mended by the change.
    await writeBackupState(extensionStorage, { ...state, ...change, failed: null });
  }

  async #save(asked: boolean): Promise<void> {
    await stayAwake(async () => {
      const { saveScheduled } = await import('../../transfer/scheduled/save-scheduled.ts');
      const { book } = await this.#library.open();
      const now = Date.now();
      await saveScheduled({ book, storage: extensionStorage, shelf, now, today: dayOf(new Date(now)) }, asked);
    });
  }

  async #setAlarm(): Promise<void> {
    const now = Date.now();
    const due = nextBackupAt(await readBackupState(extensionStorage), now);
    if (due === null) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when: Math.max(due, now + SOONEST_MS) });
  }
}
