import { useRef, useState } from 'preact/hooks';
import type { ExchangeRow, HonestyView } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import type { Locale } from '../../hooks/words/locale.ts';
import { useFirstNew } from '../../hooks/focus/use-first-new.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { MomentText } from '../../ui/words/DateText.tsx';
import { SheetPart } from './SheetPart.tsx';
import { listFormat } from '../../ui/words/formats.ts';

const FIRST = 6;
/** From here on a run is worth a word. */
const RUN = 3;

/** Which exchanges moved something: at least one newly given, dated commitment. */
export function ExchangesPart({ honesty, onMore }: { honesty: HonestyView; onMore: () => void }) {
  const locale = useLocale();
  const { t } = locale;
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
          <Exchanged key={row.exchange.id} row={row} locale={locale} />
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

function Exchanged({ row, locale }: { row: ExchangeRow; locale: Locale }) {
  const { t, language } = locale;
  const now = useNow();
  const { exchange, verdict, names, given } = row;
  const kinds = listFormat(language).format([...new Set(given)]);
  return (
    <li class="exchange" tabIndex={-1}>
      <span class={`verdict verdict-${verdict}`}>{t(`honest.verdict.${verdict}`)}</span>
      <span class="exchange-what">
        {names.length === 0
          ? t(`channel.${exchange.channel}`)
          : t('honest.exchange', { channel: t(`channel.${exchange.channel}`), names: names.join(', ') })}
        {given.length === 0 ? null : <strong>{t('honest.given', { kinds })}</strong>}
        {exchange.note === '' ? null : <span class="exchange-note">{exchange.note}</span>}
      </span>
      <span class="exchange-when figures">
        <MomentText at={exchange.at} now={now} language={language} />
      </span>
    </li>
  );
}
