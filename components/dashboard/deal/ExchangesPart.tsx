import { useRef, useState } from 'preact/hooks';
import type { HonestyView } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useFirstNew } from '../../hooks/focus/use-first-new.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { Exchanged } from './Exchanged.tsx';
import { SheetPart } from './SheetPart.tsx';

const FIRST = 6;
/** From here on a run is worth a word. */
const RUN = 3;

/** Which exchanges moved something: at least one newly given, dated commitment. */
export function ExchangesPart({ honesty, onMore }: { honesty: HonestyView; onMore: () => void }) {
  const { t } = useLocale();
  const [all, showAll] = useState(false);
  const { exchanges, exchangeTotal, advances, run } = honesty;
  const shown = all ? exchanges : exchanges.slice(0, FIRST);
  const isWhole = exchanges.length === exchangeTotal;
  const list = useRef<HTMLUListElement>(null);
  const handOn = useFirstNew(list, '.exchange', shown.length);
  return (
    <SheetPart
      title={t('honest.exchanges')}
      aside={exchangeTotal === 0 ? undefined : t('honest.advances', { advances, count: exchangeTotal })}
    >
      {exchangeTotal === 0 ? <p class="none">{t('honest.noExchanges')}</p> : null}
      {run >= RUN ? <p class="exchanges-run">{t('honest.run', { count: run })}</p> : null}
      <ul ref={list} class="exchanges">
        {shown.map((row) => (
          <Exchanged key={row.exchange.id} row={row} />
        ))}
      </ul>
      {shown.length === exchangeTotal ? null : (
        <p class="timeline-more">
          <Button look="plain" onClick={() => handOn(all ? onMore : () => showAll(true))}>
            {isWhole ? t('honest.moreExchanges', { count: exchangeTotal }) : t('dealPage.older')}
          </Button>
          {isWhole ? null : (
            <span class="none figures">
              {t('honest.shownExchanges', { count: shown.length, total: exchangeTotal })}
            </span>
          )}
        </p>
      )}
    </SheetPart>
  );
}
