import { useLocale } from '../../hooks/words/locale.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { useDealDesk } from '../../deal/desk/desk.ts';
import { useChoose } from '../choose/use-choose.ts';

/** Above a deal that was looked up: the way back, and the way to keep it for this page. */
export function VisitLine() {
  const { visiting, visit, page, deal, view } = useDealDesk();
  const { t } = useLocale();
  const choose = useChoose();
  if (!visiting) return null;
  const remembered = view.lookup.state === 'shown' && view.lookup.remembered;
  return (
    <div class="visit-line">
      <TextButton icon="chevronLeft" onClick={() => visit(null)}>
        {t('visit.back')}
      </TextButton>
      {page?.threadKey && !remembered ? (
        <TextButton onClick={() => choose(deal.deal.id)}>{t('visit.keep')}</TextButton>
      ) : null}
    </div>
  );
}
