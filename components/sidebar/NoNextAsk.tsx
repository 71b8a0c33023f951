import type { NextAsk } from '../../lib/contract/views.ts';
import { civilDateOf } from '../../lib/domain/civil-date.ts';
import { useCommand } from '../hooks/use-command.ts';
import { useLocale } from '../hooks/locale.ts';
import { useNow } from '../hooks/use-now.ts';
import { dayWords } from '../ui/date-words.ts';
import { TextButton } from '../ui/TextButton.tsx';
import { DashboardLink } from './DashboardLink.tsx';
import { useDealDesk } from './desk.ts';

/** The place of the next ask while there is none: put off, settled, or closed. It keeps its place and says which. */
export function NoNextAsk({ waiting }: { waiting: NextAsk | null }) {
  const { deal, capture } = useDealDesk();
  const { t, language } = useLocale();
  const run = useCommand();
  const now = useNow();
  const dealId = deal.deal.id;
  if (deal.deal.outcome !== null) {
    return (
      <section class="no-ask">
        <p>{t('ask.closed', { outcome: t(`outcome.${deal.deal.outcome}`) })}</p>
        <DashboardLink to={`/reviews/${encodeURIComponent(dealId)}`}>{t('ask.lookBack')}</DashboardLink>
        <TextButton onClick={() => void run('reopen-deal', { dealId })}>{t('act.reopen')}</TextButton>
      </section>
    );
  }
  const until = waiting?.snoozedUntil ?? null;
  return (
    <section class="no-ask">
      <p>
        {until === null
          ? t('ask.none')
          : t('ask.waits', { when: dayWords(civilDateOf(until), civilDateOf(now), language) })}
      </p>
      {until === null ? (
        <TextButton onClick={() => capture({ from: 'next-ask' })}>{t('act.capture')}</TextButton>
      ) : (
        <TextButton onClick={() => void run('snooze-next-ask', { dealId, until: null })}>{t('ask.showNow')}</TextButton>
      )}
    </section>
  );
}
