import { useEffect, useState } from 'preact/hooks';
import type { BackupPlanView } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/locale.ts';
import { useSummary } from '../../hooks/summary.ts';
import { useSurface } from '../../hooks/surface.ts';
import { Banner } from '../../ui/Banner.tsx';
import { hrefOf } from '../shell/route.ts';

/** Backups that were to save themselves and do not: nobody looks for that on the page of the data. */
export function FailedBackups() {
  const { t } = useLocale();
  const why = useBackupTrouble();
  const full = useSummary()?.store.state === 'full';
  // What is said already, or mends itself within the hour.
  if (why === null || why === 'busy' || (why === 'full' && full)) return null;
  return (
    <div class="notice">
      <Banner
        tone="alert"
        acts={
          <a class="button button-plain" href={hrefOf('data')}>
            {t('privacy.toData')}
          </a>
        }
      >
        {`${t('scheduled.notice')} ${t(`scheduled.why.${why}`)}`}
      </Banner>
    </div>
  );
}

type Trouble = NonNullable<BackupPlanView['failed']>['why'];

/** Asked for after the first answers, and whenever the rep comes back to the tab. */
function useBackupTrouble(): Trouble | null {
  const { client } = useSurface();
  const answered = useSummary() !== null;
  const [plan, setPlan] = useState<BackupPlanView | null>(null);
  useEffect(() => {
    if (!answered) return undefined;
    // Of a tab that is out of date it says so elsewhere.
    const look = () => void client.data({ kind: 'backup-plan' }).then((now) => setPlan(now as BackupPlanView), ignore);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [client, answered]);
  return plan && plan.every !== 'off' ? (plan.failed?.why ?? null) : null;
}

const ignore = () => undefined;
