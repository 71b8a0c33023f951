import type { PricedElement } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { numberFormat } from '../../../ui/words/formats.ts';
import { BandLine } from '../../charts/BandLine.tsx';
import { Chart } from '../../charts/Chart.tsx';
import { percentWords } from '../../rates/RateText.tsx';

type BandView = NonNullable<PricedElement['band']>;

/** The difference as a band, in deals of a hundred: four bands in five hold what is so. */
export function PriceBandPart({ band }: { band: BandView }) {
  const { t, language } = useLocale();
  const low = Math.round(band.low * 100);
  const high = Math.round(band.high * 100);
  const sign = numberFormat(language, { signDisplay: 'exceptZero' });
  const rates = { done: percentWords(band.doneRate, language), passed: percentWords(band.passedRate, language) };
  return (
    <Chart
      level={3}
      title={t('price.band')}
      says={t('price.band.says', { low: sign.format(low), high: sign.format(high) })}
      table={{
        columns: [t('price.column.side'), t('price.column.rate')],
        rows: [
          [t('price.side.done'), rates.done],
          [t('price.side.passed'), rates.passed],
          [t('price.band.low'), sign.format(low)],
          [t('price.band.high'), sign.format(high)],
        ],
      }}
      note={t('price.band.note', rates)}
    >
      <BandLine
        low={low}
        high={high}
        labels={{ tick: (value) => sign.format(value), left: t('price.band.left'), right: t('price.band.right') }}
      />
    </Chart>
  );
}
