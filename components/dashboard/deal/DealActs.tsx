import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { Capture } from '../../deal/capture/Capture.tsx';
import { ClientPlan } from '../../deal/client-plan/ClientPlan.tsx';
import { CloseDeal } from '../../deal/facts/CloseDeal.tsx';
import { useDealDesk } from '../../deal/desk/desk.ts';
import { LogCall } from '../../deal/call/LogCall.tsx';
import { AskBlanks } from '../../deal/next-ask/AskBlanks.tsx';
import { NextAsk } from '../../deal/next-ask/NextAsk.tsx';
import { reviewHref } from '../shell/route.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { MomentText } from '../../ui/words/DateText.tsx';

/** What the rep is doing with the deal: one thing at a time, the next ask when nothing else. */
export function DealActs() {
  const { mode, deal } = useDealDesk();
  if (mode.name === 'capture') return <Capture key={mode.seed.key} seed={mode.seed} />;
  if (mode.name === 'log') return <LogCall />;
  if (mode.name === 'close') return <CloseDeal />;
  if (mode.name === 'plan') return <ClientPlan />;
  if (mode.name === 'blanks') return <AskBlanks mode={mode} />;
  return deal.deal.outcome === null ? <NextAsk /> : <Closed />;
}

/** How and when it ended, in the place of the next ask. */
function Closed() {
  const { t, language } = useLocale();
  const { deal } = useDealDesk();
  const run = useCommand();
  const now = useNow();
  const { outcome, closedAt, id } = deal.deal;
  return (
    <section class="deal-closed">
      <p>
        <strong>{outcome === null ? '' : t(`outcome.${outcome}`)}</strong>
        {closedAt === null ? null : (
          <>
            {', '}
            <MomentText at={closedAt} now={now} language={language} />
          </>
        )}
      </p>
      <a class="button button-quiet" href={reviewHref(id)}>
        {t('ask.lookBack')}
      </a>
      <Button look="plain" onClick={() => void run('reopen-deal', { dealId: id })}>
        {t('dealPage.reopen')}
      </Button>
    </section>
  );
}
