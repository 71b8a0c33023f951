import type { DetectorView } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { countWords } from '../lists/figures.ts';
import { RateText } from '../rates/RateText.tsx';

const COUNTS = ['confirmed', 'corrected', 'dismissed', 'added'] as const;
type Row = Pick<DetectorView['figures'], (typeof COUNTS)[number] | 'precision'>;

/** One row a kind, all of them at the end. */
export function DetectorTable({ view }: { view: DetectorView }) {
  const { t } = useLocale();
  return (
    <table class="list list-still rates-list">
      <caption class="ears">{t('shell.detector')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('rates.column.kind')}</th>
          {COUNTS.map((count) => (
            <th key={count} scope="col" class="figure">
              {t(`detector.column.${count}`)}
            </th>
          ))}
          <th scope="col" class="rates-obtained">
            {t('detector.precision')}
          </th>
        </tr>
      </thead>
      <tbody>
        {view.kinds.map((row) => (
          <DetectorRow
            key={row.kind}
            name={row.kind === 'promise' ? t('detector.promises') : t(`kind.${row.kind}`)}
            row={row}
          />
        ))}
        <DetectorRow name={t('rates.all')} row={view.figures} all />
      </tbody>
    </table>
  );
}

function DetectorRow({ name, row, all = false }: { name: string; row: Row; all?: boolean }) {
  const { t, language } = useLocale();
  return (
    <tr class={all ? 'rates-all' : undefined}>
      <th scope="row">{name}</th>
      {COUNTS.map((count) => (
        <td
          key={count}
          class={`figure${row[count] === 0 ? ' rates-zero' : ''}`}
          data-label={t(`detector.column.${count}`)}
        >
          {countWords(row[count], language)}
        </td>
      ))}
      <td class="rates-obtained" data-label={t('detector.precision')}>
        <RateText rate={row.precision} bar />
      </td>
    </tr>
  );
}
