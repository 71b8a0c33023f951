import { useRef } from 'preact/hooks';
import { planText } from '../../../lib/domain/deal/client-plan.ts';
import { useEscape } from '../../hooks/keys/use-escape.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { Skeleton } from '../../ui/blocks/Skeleton.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { useDealDesk } from '../desk/desk.ts';
import { PlanLines } from './PlanLines.tsx';
import { useClientPlan } from './use-client-plan.ts';
import { useFormFocus } from '../desk/use-kept.ts';
import { usePutText } from '../desk/use-put-text.ts';
import '../form/Panel.css';
import './ClientPlan.css';

/** What both sides have agreed to, to read and mend before it goes into a mail. */
export function ClientPlan() {
  const { deal, page, calm } = useDealDesk();
  const { t } = useLocale();
  const place = useRef<HTMLElement>(null);
  const put = usePutText();
  const plan = useClientPlan(deal.deal.id);
  const { lines, kept, words } = plan;
  useEscape(true, calm);
  useFormFocus(place, 'desk plan', lines !== null);
  const inserts = page?.canInsert === true && page.draft !== null;
  return (
    <section ref={place} class="panel client-plan" aria-label={t('plan.title')}>
      <h2 class="panel-title">{t('plan.title')}</h2>
      {lines === null ? <Skeleton label={t('app.loading')} /> : null}
      {lines?.length === 0 ? <p class="panel-note">{t('plan.empty')}</p> : null}
      {lines && lines.length > 0 ? (
        <>
          <p class="panel-note">{t('plan.how')}</p>
          <PlanLines plan={plan} />
        </>
      ) : null}
      <div class="panel-acts">
        {inserts && kept.length > 0 ? (
          <Button look="primary" onClick={() => void put(`${planText(kept, words)}\n`).then((ok) => ok && calm())}>
            {t('ask.insert')}
          </Button>
        ) : null}
        {kept.length > 0 ? (
          <Button look={inserts ? 'plain' : 'primary'} onClick={plan.copy}>
            {t('ask.copy')}
          </Button>
        ) : null}
        <TextButton onClick={calm}>{t('act.cancel')}</TextButton>
      </div>
    </section>
  );
}
