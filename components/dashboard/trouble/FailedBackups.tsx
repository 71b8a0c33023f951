import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { Banner } from '../../ui/blocks/Banner.tsx';
import { useStanding } from '../data/use-standing.ts';
import { hrefOf } from '../shell/route.ts';
import { useTrouble } from './use-trouble.ts';

/** Backups, or copies for recovery, that were to save themselves and do not: nobody looks for that on the page of the data. */
export function FailedBackups() {
  const { t } = useLocale();
  const summary = useSummary();
  // After the first answers, and of a book that is there: what a lost one asks for stands in its place, and brings back the
  // key with the copy.
  const isReady = useTrouble() === null && summary !== null;
  const [plan] = useStanding((ask) => ask({ kind: 'backup-plan' }), isReady);
  const [copies] = useStanding((ask) => ask({ kind: 'copies' }), isReady);
  const why = plan && plan.every !== 'off' ? (plan.failed?.why ?? null) : null;
  const full = summary?.store.state === 'full';
  // What is said already, or mends itself within the hour.
  const isSaid = why === null || why === 'busy' || (why === 'full' && full);
  if (!isReady || (isSaid && copies !== 'no-key')) return null;
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
        {isSaid ? t('copies.no-key') : `${t('scheduled.notice')} ${t(`scheduled.why.${why}`)}`}
      </Banner>
    </div>
  );
}
