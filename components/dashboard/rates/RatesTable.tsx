import type { RatesView } from '../../../lib/contract/views.ts';
import type { AskRates } from '../../../lib/domain/commitment/rates.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { countWords } from '../lists/figures.ts';
import { hrefOf } from '../shell/route.ts';
import { ASKED_IN } from './period.ts';
import type { Period } from './period.ts';
import { RateText } from './RateText.tsx';

const COUNTS = ['asked', 'given', 'declined', 'dodged', 'waiting', 'unanswered'] as const;

/** One row a kind, all of them at the end. */
export function RatesTable({ view, period }: { view: RatesView; period: Period }) {
  const { t } = useLocale();
  return (
    <table class="list rates-list">
      <caption class="ears">{t('shell.rates')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('rates.column.kind')}</th>
          {COUNTS.map((count) => (
            <th key={count} scope="col" class="figure">
              {t(`rates.column.${count}`)}
            </th>
          ))}
          <th scope="col" class="rates-obtained">
            {t('rates.column.obtained')}
          </th>
        </tr>
      </thead>
      <tbody>
        {view.kinds.map((row) => (
          <tr key={row.kind}>
            <th scope="row">
              <a class="row-link" data-row href={hrefOf('ledger', { state: ASKED_IN[period], kind: row.kind })}>
                {t(`kind.${row.kind}`)}
              </a>
            </th>
            <Figures row={row} />
          </tr>
        ))}
        <tr class="rates-all">
          <th scope="row">{t('rates.all')}</th>
          <Figures row={view.all} />
        </tr>
      </tbody>
    </table>
  );
}

function Figures({ row }: { row: AskRates }) {
  const { t, language } = useLocale();
  return (
    <>
      {COUNTS.map((count) => (
        <td
          key={count}
          class={`figure${row[count] === 0 ? ' rates-zero' : ''}`}
          data-label={t(`rates.column.${count}`)}
        >
          {countWords(row[count], language)}
        </td>
      ))}
      <td class="rates-obtained" data-label={t('rates.column.obtained')}>
        <RateText rate={row.obtained} bar />
      </td>
    </>
  );
}
