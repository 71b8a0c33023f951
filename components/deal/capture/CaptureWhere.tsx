import type { Id } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { DealSearch } from '../pick/DealSearch.tsx';

/** Words without a deal: they are kept here until the rep says where they belong. */
export function CaptureWhere(props: { words: string; onChoose: (dealId: Id) => void }) {
  const { t } = useLocale();
  return (
    <>
      {props.words === '' ? null : (
        <>
          <blockquote class="panel-quote">{props.words}</blockquote>
          <p class="panel-note">{t('capture.where')}</p>
        </>
      )}
      <DealSearch label={t('capture.whichDeal')} onPick={props.onChoose} />
    </>
  );
}
