import { useMemo } from 'preact/hooks';
import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { useStateAt } from '../../hooks/state/use-state-at.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { DealSearch } from '../../deal/pick/DealSearch.tsx';
import { useDesk } from '../../deal/desk/desk.ts';
import { GuardedButton } from '../../deal/guard/GuardedButton.tsx';
import { OfferForm } from '../offer/OfferForm.tsx';
import { useChoose } from './use-choose.ts';
import { CHOOSE, useKeptHere } from '../../deal/desk/use-kept.ts';

/** Any deal by search; a new one from this page; or: this is no deal's business. */
export function OtherWays(props: { guarded: boolean; create?: boolean; none?: boolean }) {
  const { page } = useDesk();
  const { t } = useLocale();
  const choose = useChoose();
  const kept = useKeptHere();
  const begun = useMemo(() => kept.find(CHOOSE) !== undefined, [kept]);
  const [creating, setCreating] = useStateAt(kept.place, props.create !== false && begun);
  const { value: offer } = useQuery('deal-offer', creating ? {} : null);
  const remembers = page?.threadKey !== null && page !== null;
  return (
    <>
      <DealSearch label={t('choose.search')} onPick={choose} guarded={props.guarded} />
      <div class="other-ways">
        {props.create === false || creating ? null : (
          <TextButton icon="plus" onClick={() => setCreating(true)}>
            {t('choose.create')}
          </TextButton>
        )}
        {props.none === false || !remembers ? null : props.guarded ? (
          <GuardedButton look="plain" onAct={() => choose(null)}>
            {t('choose.none')}
          </GuardedButton>
        ) : (
          <TextButton onClick={() => choose(null)}>{t('choose.none')}</TextButton>
        )}
      </div>
      {creating && offer !== undefined ? <OfferForm key={kept.place} offer={offer} /> : null}
    </>
  );
}
