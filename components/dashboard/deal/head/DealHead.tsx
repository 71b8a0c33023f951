import { useState } from 'preact/hooks';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useNow } from '../../../hooks/state/use-now.ts';
import type { Deal, Instant } from '../../../../lib/domain/rows/types.ts';
import type { Locale } from '../../../hooks/words/locale.ts';
import { dealFacts, moneyWords } from '../../../deal/facts/deal-facts.ts';
import { ownName } from '../../../../lib/domain/deal/deal-title.ts';
import { useDealDesk } from '../../../deal/desk/desk.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { Menu } from '../../../ui/overlays/Menu.tsx';
import { DealDelete } from './DealDelete.tsx';
import { useDealMenu } from './use-deal-menu.ts';

/** Account and deal, and what can be done with the whole of it. */
export function DealHead() {
  const locale = useLocale();
  const { t } = locale;
  const { deal, open } = useDealDesk();
  const now = useNow();
  const [deleting, setDeleting] = useState(false);
  const items = useDealMenu(() => setDeleting(true));
  return (
    <>
      <div class="deal-head">
        <div>
          <h1 class="page-title">{deal.account.name}</h1>
          <p class="deal-head-facts">
            {headFacts(deal.deal, ownName(deal.deal.name, deal.account.name), now, locale).join(' · ')}
          </p>
        </div>
        <div class="deal-head-acts">
          <Button icon="call" onClick={() => open({ name: 'log' })}>
            {t('dealPage.log')}
          </Button>
          <Menu label={t('dealPage.more')} items={items} />
        </div>
      </div>
      {deleting ? <DealDelete onKeep={() => setDeleting(false)} /> : null}
    </>
  );
}

function headFacts(deal: Deal, name: string | null, now: Instant, locale: Locale): string[] {
  const value = deal.value === null ? [] : [moneyWords(deal.value, deal.currency, locale.language)];
  return [...(name === null ? [] : [name]), ...value, ...dealFacts(deal, now, locale)];
}
