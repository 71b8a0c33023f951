import { useState } from 'preact/hooks';
import type { BackupPlanView } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { SealFields } from '../sealing/SealFields.tsx';
import { useSeal } from '../sealing/use-seal.ts';
import type { BackupPlanState } from './use-backup-plan.ts';

/** Whether the files are locked. The passphrase is asked for once, here: nobody is there when a file is saved. */
export function ScheduledLock({ plan, state }: { plan: BackupPlanView; state: BackupPlanState }) {
  const { t } = useLocale();
  const seal = useSeal();
  const [locking, setLocking] = useState(false);
  const lock = async () => {
    const passphrase = locking ? undefined : seal.take();
    if (typeof passphrase !== 'string') return;
    setLocking(true);
    // What could not be kept stays in its fields, to be tried again.
    if (await state.seal(passphrase)) seal.want(false);
    setLocking(false);
  };
  // Another dashboard may have had them locked.
  const asks = !plan.sealed || plan.failed?.why === 'no-key';
  return (
    <div class="data-lock">
      {plan.sealed ? (
        <p class="data-said">
          {t('scheduled.sealed')}{' '}
          <Button look="plain" onClick={() => state.change({ sealed: false })}>
            {t('scheduled.unseal')}
          </Button>
        </p>
      ) : null}
      {asks ? <SealFields seal={seal} onCommit={() => void lock()} how={t('scheduled.sealHow')} /> : null}
      {asks && seal.wanted ? (
        <Button disabled={locking} onClick={() => void lock()}>
          {t('scheduled.sealDo')}
        </Button>
      ) : null}
    </div>
  );
}
