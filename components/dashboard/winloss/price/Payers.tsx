import type { PricedElement } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { moneyWords } from '../../../deal/facts/deal-facts.ts';

const MOST_CLIENTS = 6;

/** Who went without what, in three lines. Amounts come with the band and not before. */
export function Payers({ priced }: { priced: PricedElement }) {
  const { t } = useLocale();
  const { payers, lost } = priced;
  if (lost.length === 0) return null;
  const shown = payers.clients.slice(0, MOST_CLIENTS).join(', ');
  const more = payers.clients.length - MOST_CLIENTS;
  return (
    <div class="payers">
      <h3>{t('price.payers')}</h3>
      <dl>
        <dt>{t('price.payer.rep')}</dt>
        <dd>{t('price.payer.rep.says', { n: lost.length, days: payers.days })}</dd>
        <dt>{t('price.payer.company')}</dt>
        <dd>
          <Company priced={priced} />
        </dd>
        <dt>{t('price.payer.client')}</dt>
        <dd>
          {more > 0
            ? t('price.payer.client.more', { clients: shown, n: more })
            : t('price.payer.client.says', { clients: shown })}
          {payers.clientValue === '' ? null : <span class="payer-value">{payers.clientValue}</span>}
        </dd>
      </dl>
    </div>
  );
}

function Company({ priced }: { priced: PricedElement }) {
  const { t, language } = useLocale();
  if (!priced.band) return <>{t('price.payer.company.none', { n: priced.lost.length })}</>;
  const whole = (value: number, currency: string) => moneyWords(roundAmount(value), currency, language);
  return (
    <>
      {priced.money.map(({ currency, deals, value, low, high }) => (
        <span key={currency} class="payer-money">
          {t('price.payer.company.says', {
            n: deals,
            value: whole(value, currency),
            low: whole(low, currency),
            high: whole(high, currency),
          })}
        </span>
      ))}
      {priced.withoutValue > 0 ? (
        <span class="payer-money">{t('price.withoutValue', { n: priced.withoutValue })}</span>
      ) : null}
    </>
  );
}

/** Two figures are all that an estimate can carry. */
function roundAmount(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) - 1);
  return Math.round(value / step) * step;
}
