import type { PricedElement } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';

/** What the figures do not hold, by name and number. */
export function LeftOutList({ priced }: { priced: PricedElement }) {
  const { t } = useLocale();
  const { leftOut, strataOut } = priced;
  if (leftOut.length + strataOut.length === 0) return null;
  return (
    <div class="left-out">
      <h3>{t('price.out')}</h3>
      <ul>
        {strataOut.map(({ origin, size, done, passed }) => (
          <li key={`${origin} ${size}`}>
            {t(done === 0 ? 'price.out.noneDone' : 'price.out.nonePassed', {
              kind: t('price.stratum', { origin: t(`origin.${origin}`), size: t(`price.size.${size}`) }),
              n: done + passed,
            })}
          </li>
        ))}
        {leftOut.map(({ why, n }) => (
          <li key={why}>{t(`price.out.${why}`, { n })}</li>
        ))}
      </ul>
    </div>
  );
}
