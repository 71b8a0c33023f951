import { useEffect, useState } from 'preact/hooks';
import type { BackupPlanAct } from '../../../../lib/contract/data-acts.ts';
import type { BackupPlan, BackupPlanView } from '../../../../lib/contract/views.ts';
import { usePlatform } from '../../shell/platform.ts';
import { useData, useSayFailure } from '../use-data.ts';
import { useStanding } from '../use-standing.ts';

export interface BackupPlanState {
  plan: BackupPlanView | null;
  folder: { name: string; open: boolean } | null;
  /** What the browser, or the rep at its question, has just refused. */
  refused: Partial<BackupPlan> | null;
  saving: boolean;
  change(change: Partial<BackupPlan>): void;
  pickFolder(): void;
  /** Asks once more for what was taken back, and saves one. */
  allow(): void;
  saveNow(): void;
  /** False where it could not be kept: that is said. */
  seal(passphrase: string): Promise<boolean>;
}

/** The plan of backups that save themselves. The browser's permission is asked for at the click, and given back with "off". */
export function useBackupPlan(): BackupPlanState {
  const data = useData();
  const attempt = useSayFailure();
  const { backups } = usePlatform();
  // One may have been saved meanwhile, or the plan changed in another tab.
  const [plan, setPlan] = useStanding((ask) => ask({ kind: 'backup-plan' }));
  const [folder, setFolder] = useState<BackupPlanState['folder']>(null);
  const [refused, setRefused] = useState<BackupPlanState['refused']>(null);
  const [saving, setSaving] = useState(false);
  const lookAtFolder = () => backups.folder().then(setFolder, () => setFolder(null));
  const tell = async (act: BackupPlanAct) => {
    const answer = await data(act);
    if (answer) setPlan(answer.value);
    await lookAtFolder();
    return answer !== null;
  };
  useEffect(() => void lookAtFolder(), []);

  // What has not been changed here may have been in another tab.
  const write = (wanted: Partial<BackupPlan>) => tell({ kind: 'set-backup-plan', change: wanted });
  /** False where the rep closed the question, `null` where it can't be kept: that is said. */
  const pickFolder = async (): Promise<boolean | null> => {
    const picked = await attempt(() => backups.pickFolder());
    return picked && picked.value !== null;
  };
  const saveNow = async () => {
    setSaving(true);
    await tell({ kind: 'back-up-now' });
    setSaving(false);
  };
  /** First of all, while the click still counts as one: the browser refuses to ask later. */
  const askFor = async (place: BackupPlan['place'], wanted: Partial<BackupPlan>): Promise<boolean> => {
    const ask = async () => {
      if (place === 'downloads') return backups.allowDownloads();
      return folder ? backups.allowFolder() : pickFolder();
    };
    const given = await ask();
    setRefused(given === false ? { ...wanted, place } : null);
    return given === true;
  };
  const change = async (wanted: Partial<BackupPlan>) => {
    if (!plan) return;
    const next = { ...plan, ...wanted };
    const begins = next.every !== 'off' && (plan.every === 'off' || next.place !== plan.place);
    if (begins && !(await askFor(next.place, wanted))) return;
    if (next.every === 'off' || next.place === 'folder') await backups.dropDownloads();
    if (next.every === 'off') setRefused(null);
    await write(wanted);
    if (begins) await saveNow();
  };
  return {
    plan,
    folder,
    refused,
    saving,
    change: (wanted) => void change(wanted),
    pickFolder: () => void pickFolder().then((picked) => (picked ? saveNow() : undefined)),
    allow: () => void (plan && askFor(plan.place, {}).then((given) => (given ? saveNow() : undefined))),
    saveNow: () => void saveNow(),
    seal: async (passphrase) => {
      const kept = await attempt(() => backups.keepKey(passphrase));
      return kept !== null && write({ sealed: true });
    },
  };
}
