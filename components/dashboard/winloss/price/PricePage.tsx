import type { PriceView } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { useQuery } from '../../../hooks/surface/use-query.ts';
import { QueryPart } from '../../lists/QueryPart.tsx';
import { PageHead } from '../../shell/PageHead.tsx';
import { PriceChooser } from './PriceChooser.tsx';
import { PricedPart } from './PricedPart.tsx';
import '../winloss.css';

/** What being passed over goes with, of at most two elements that were chosen before anything was shown. */
export function PricePage() {
  const { t } = useLocale();
  const state = useQuery('price', {});
  return (
    <>
      <PageHead title={t('price.title')} />
      <p class="lead">{t('price.lead')}</p>
      <QueryPart state={state} counts>
        {(view) => <Price view={view} />}
      </QueryPart>
    </>
  );
}

function Price({ view }: { view: PriceView }) {
  const { t } = useLocale();
  const run = useCommand();
  const keys = view.chosen.map(({ element }) => element.key);
  const choose = (elementKeys: string[]) => void run('choose-price', { elementKeys });
  return (
    <>
      {view.chosen.map((priced) => (
        <PricedPart
          key={priced.element.key}
          priced={priced}
          bands={view.chosen.filter(({ band }) => band !== null).length}
          onLeave={() => choose(keys.filter((key) => key !== priced.element.key))}
        />
      ))}
      {view.chosen.length < 2 ? <PriceChooser view={view} onChoose={(key) => choose([...keys, key])} /> : null}
      <section class="price-rules">
        <h2>{t('price.rules')}</h2>
        <ul>
          <li>{t('price.rule.counts')}</li>
          <li>{t('price.rule.strata')}</li>
          <li>{t('price.rule.not')}</li>
          <li>{t('price.rule.words')}</li>
          {view.more ? <li>{t('price.rule.looked', { n: view.looked })}</li> : null}
        </ul>
      </section>
    </>
  );
}
