import type { SentQuestion } from '../../../lib/contract/views.ts';
import { ownName } from '../../../lib/domain/deal/deal-title.ts';
import type { Id } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';

/** More are no choice at a glance. */
const SHOWN = 4;

/** It may be for several deals: choosing one records it. */
export function SentDeals({ deals, onPick }: Pick<SentQuestion, 'deals'> & { onPick: (dealId: Id) => void }) {
  const { t } = useLocale();
  return (
    <>
      <p class="sent-which">{t('sent.whichDeal')}</p>
      <div class="sent-deals">
        {deals.slice(0, SHOWN).map(({ dealId, dealName, accountName }) => (
          <Button key={dealId} wide class="panel-choice" onClick={() => onPick(dealId)}>
            {dealName}
            {ownName(dealName, accountName) === null ? null : <span class="sent-account">{accountName}</span>}
          </Button>
        ))}
      </div>
    </>
  );
}
