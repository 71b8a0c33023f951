import type { ProcessMove } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { isMany } from './deal-counts.ts';

/** What maps to what. What has no place stays with the deal, out of sight, and comes back with it. */
export function MovePreview({ move }: { move: ProcessMove }) {
  const { t } = useLocale();
  const others = move.stages.filter(({ from, to, by }) => from !== to || by === 'place');
  const same = move.deals - others.reduce((sum, { deals }) => sum + deals, 0);
  const held = move.unmapped.filter((one) => one.held > 0);
  return (
    <div class="move-preview">
      <h3>{t('process.goesTo')}</h3>
      <ul>
        {same > 0 ? <li class="figures">{t('process.sameStage', { count: same })}</li> : null}
        {others.map(({ from, to, by, deals }) => (
          <li key={from}>
            <span class="figures">{t('process.dealsIn', { count: deals, stage: from })}</span>
            {' → '}
            <strong>{to}</strong>
            {by === 'place' ? <span class="beside"> {t('process.byPlace')}</span> : null}
          </li>
        ))}
      </ul>
      {move.renamed.length > 0 ? (
        <>
          <h3>{t('process.goOnAs')}</h3>
          <ul>
            {move.renamed.map(({ from, to }, at) => (
              <li key={at}>
                {from} → {to}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {move.retired.length > 0 ? (
        <>
          <h3>{t('process.noLonger')}</h3>
          <ul>
            {move.retired.map(({ stage, text }) => (
              <li key={`${stage}/${text}`}>{t('process.stageOf', { stage, text })}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p class="process-how">
        {move.unmapped.length === 0
          ? t('process.allMap')
          : held.length === 0
            ? t('process.unmappedNone', { count: move.unmapped.length })
            : t('process.unmapped', { count: held.length })}
      </p>
      {held.length > 0 ? (
        <ul>
          {held.map(({ text, stage, held: count }) => (
            <li key={`${stage}/${text}`}>{t('process.heldIn', { stage, text, count })}</li>
          ))}
        </ul>
      ) : null}
      {isMany(move.deals) ? <p class="process-how">{t('process.manyLooked', { count: move.deals - 1 })}</p> : null}
      {move.looked < move.deals ? <p class="process-how">{t('process.looked', { count: move.looked })}</p> : null}
    </div>
  );
}
