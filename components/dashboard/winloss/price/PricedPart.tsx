import { useId } from 'preact/hooks';
import type { PricedElement } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useNow } from '../../../hooks/state/use-now.ts';
import { MomentText } from '../../../ui/words/DateText.tsx';
import { TextButton } from '../../../ui/buttons/TextButton.tsx';
import { DealNames } from '../../lists/DealNames.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { Payers } from './Payers.tsx';
import { PriceBandPart } from './PriceBandPart.tsx';
import { SideDots } from './SideDots.tsx';

/** One element: what there is to show, by name whom it is about, and what is left out. */
export function PricedPart(props: { priced: PricedElement; bands: number; onLeave: () => void }) {
  const { priced } = props;
  const { t, language } = useLocale();
  const now = useNow();
  const id = useId();
  return (
    <section class="priced" aria-labelledby={id}>
      <div class="priced-head">
        <h2 id={id}>{priced.element.text}</h2>
        <TextButton onClick={props.onLeave}>
          {t('price.leave')}
          <span class="ears">: {priced.element.text}</span>
        </TextButton>
      </div>
      <p class="priced-sub">
        {priced.element.stageName} · {t('price.chosen')}{' '}
        <MomentText at={priced.chosenAt} now={now} language={language} />.{' '}
        {t('price.closedSince', { n: priced.closedSince })}
      </p>
      <p class="priced-says">{saysOf(priced, props.bands, t)}</p>
      <SideDots priced={priced} />
      {priced.band ? <PriceBandPart band={priced.band} /> : null}
      <Payers priced={priced} />
      <div class="priced-names">
        <DealNames few title={t('price.won', { n: priced.won.length })} deals={priced.won} none={t('price.won.none')} />
        <DealNames
          few
          title={t('price.lost', { n: priced.lost.length })}
          deals={priced.lost}
          none={t('price.lost.none')}
        />
      </div>
      <LeftOutList priced={priced} />
    </section>
  );
}

type T = ReturnType<typeof useLocale>['t'];

/** One sentence, by how much there is to go by. It never says that one thing made the other. */
function saysOf({ shows, done, passed, band }: PricedElement, bands: number, t: T): string {
  const smaller = Math.min(done.n, passed.n);
  if (shows === 'counts') return t('price.says.counts', { n: smaller });
  if (shows === 'early' || !band) return t('price.says.early', { n: smaller });
  const [low, high] = band.says === 'fewer' ? [-band.high, -band.low] : [band.low, band.high];
  return t(`price.says.${band.says}`, { low: Math.round(low * 100), high: Math.round(high * 100), bands });
}
