import type { ComponentChildren } from 'preact';
import { civilDateOf, daysBetween } from '../../../../lib/domain/time/civil-date.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useNow } from '../../../hooks/state/use-now.ts';
import { moneyWords } from '../../../deal/facts/deal-facts.ts';
import { useDealDesk } from '../../../deal/desk/desk.ts';
import { EditDeal } from '../../../deal/facts/EditDeal.tsx';
import { Button } from '../../../ui/buttons/Button.tsx';
import { DueText } from '../../../ui/words/DateText.tsx';
import { processHref } from '../../shell/route.ts';
import { SheetPart } from '../SheetPart.tsx';

/** What is known of the deal itself; the editor opens in its place. */
export function DealFacts() {
  const { t } = useLocale();
  const { mode, open } = useDealDesk();
  const editing = mode.name === 'edit';
  return (
    <SheetPart
      title={t('dealPage.facts')}
      aside={
        editing ? undefined : (
          <Button look="plain" onClick={() => open({ name: 'edit' })}>
            {t('act.edit')}
          </Button>
        )
      }
    >
      {editing ? <EditDeal /> : <Facts />}
    </SheetPart>
  );
}

function Facts() {
  const { t, language } = useLocale();
  const { deal: view } = useDealDesk();
  const now = useNow();
  const { deal } = view;
  // A deal that has ended stays in its stage no longer.
  const inStage = Math.max(0, daysBetween(civilDateOf(deal.stageSince), civilDateOf(deal.closedAt ?? now)));
  return (
    <>
      <dl class="facts">
        <Fact name={t('dealPage.value')}>
          {deal.value === null ? <NotSaid /> : moneyWords(deal.value, deal.currency, language)}
        </Fact>
        <Fact name={t('dealPage.expectedClose')}>
          {deal.expectedClose === null ? (
            <NotSaid />
          ) : (
            <DueText due={{ date: deal.expectedClose }} now={now} language={language} />
          )}
        </Fact>
        <Fact name={t('dealPage.origin')}>{t(`origin.${deal.origin}`)}</Fact>
        <Fact name={t('dealPage.inStage')}>{t('dealPage.days', { count: inStage })}</Fact>
        <Fact name={t('dealPage.process')}>
          <a href={processHref(deal.processId.replace(/@.*$/, ''))}>{view.processName}</a>
        </Fact>
      </dl>
      {deal.note === '' ? null : <p class="facts-note">{deal.note}</p>}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function NotSaid() {
  const { t } = useLocale();
  return <span class="none">{t('dealPage.notSaid')}</span>;
}
