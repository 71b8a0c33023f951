import type { DealView, NextAsk } from '../../../lib/contract/views.ts';
import { isOpenAsk } from '../../../lib/domain/commitment/commitment.ts';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import type { Instant } from '../../../lib/domain/rows/types.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import type { Locale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { DaysSaid } from '../../ui/words/DateText.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { DashboardLink } from '../desk/DashboardLink.tsx';
import { useDealDesk } from '../desk/desk.ts';

/** The place of the next ask while there is none: put off, settled, or closed. It keeps its place and says which. */
export function NoNextAsk({ waiting }: { waiting: NextAsk | null }) {
  const { deal, capture } = useDealDesk();
  const locale = useLocale();
  const { t, language } = locale;
  const run = useCommand();
  const now = useNow();
  const { id: dealId, outcome, closedAt } = deal.deal;
  const on = (key: 'ask.closed' | 'ask.waits', at: Instant) => (
    <DaysSaid now={now} language={language} say={(day) => t(key, { when: day(civilDateOf(at)) })} />
  );
  if (outcome !== null) {
    // How it ended stands at its stage.
    return (
      <section class="no-ask">
        {closedAt === null ? null : <p>{on('ask.closed', closedAt)}</p>}
        <span class="no-ask-acts">
          <DashboardLink to={`/reviews/${encodeURIComponent(dealId)}`}>{t('ask.lookBack')}</DashboardLink>
          <TextButton onClick={() => void run('reopen-deal', { dealId })}>{t('act.reopen')}</TextButton>
        </span>
      </section>
    );
  }
  const until = waiting?.snoozedUntil ?? null;
  return (
    <section class="no-ask">
      <p>{until === null ? whyNone(deal, locale) : on('ask.waits', until)}</p>
      {until === null ? (
        <TextButton onClick={() => capture({ from: 'next-ask' })}>{t('act.capture')}</TextButton>
      ) : (
        <TextButton onClick={() => void run('snooze-next-ask', { dealId, until: null })}>{t('ask.showNow')}</TextButton>
      )}
    </section>
  );
}

/** What was asked comes first: until they have answered, nothing else is pressed on them. */
function whyNone({ ledger, coverage, gap, checklist, claimed }: DealView, locale: Locale): string {
  const { t } = locale;
  const open = ledger.filter(({ commitment, unanswered }) => isOpenAsk(commitment) && !unanswered);
  // What the stage asks for is what is waited for, and not whatever else stood in the same mail.
  const stage = checklist.find(({ key }) => key === claimed);
  const items = stage?.groups.flatMap((group) => group.items) ?? [];
  const usual = new Set([...gap, ...items].map(({ kind }) => kind));
  const waits = open.find(({ commitment }) => usual.has(commitment.kind)) ?? open[0];
  if (waits) {
    const { kindName, contactName } = waits;
    return t('ask.none.waits', { what: contactName === null ? kindName : `${kindName} (${contactName})` });
  }
  return t(coverage.standing < coverage.usual ? 'ask.none.rests' : 'ask.none');
}
