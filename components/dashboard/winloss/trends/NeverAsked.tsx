import type { TrendsView } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { RateText } from '../../rates/RateText.tsx';
import { rateOf } from '../../../../lib/domain/commitment/rates.ts';
import { DealNames } from '../../lists/DealNames.tsx';
import '../reviews/reviews.css';

/** Asks that were never made, by kind; the deals that are open come first, since there it can still be asked. */
export function NeverAsked({ rows }: { rows: TrendsView['neverAsked'] }) {
  const { t } = useLocale();
  if (rows.length === 0) return null;
  return (
    <section class="never-asked">
      <h2>{t('trends.never')}</h2>
      <p class="chart-note">{t('trends.never.note')}</p>
      <ul class="variance">
        {rows.map(({ kind, open, ended, of }) => (
          <li key={kind} class="variance-row">
            <details>
              <summary>
                <span class="variance-text">{t(`kind.${kind}`)}</span>
                <span class="variance-count">
                  <RateText rate={rateOf(open.length + ended.length, of)} bar />
                </span>
                <span class="variance-count">{t('passed.open', { n: open.length })}</span>
              </summary>
              <div class="variance-names">
                {open.length === 0 ? null : (
                  <DealNames few title={t('passed.names.open', { n: open.length })} deals={open} none="" />
                )}
                {ended.length === 0 ? null : (
                  <DealNames few title={t('trends.never.ended', { n: ended.length })} deals={ended} none="" />
                )}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
