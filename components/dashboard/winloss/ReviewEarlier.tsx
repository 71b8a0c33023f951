import type { ReviewView } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/locale.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';

/** After a cause outside of the rep's hands: what lies inside of them, from what was passed over in this deal. */
export function ReviewEarlier(props: { view: ReviewView; won: boolean; onChange: (keys: string[]) => void }) {
  const { t } = useLocale();
  const { passed, review } = props.view;
  const chosen = review?.earlier ?? [];
  const stages = [...new Set(passed.map(({ stageName }) => stageName))];
  return (
    <fieldset class="review-earlier">
      <legend>{t(props.won ? 'review.earlier.won' : 'review.earlier')}</legend>
      {passed.length === 0 ? <p class="none">{t('review.earlier.none')}</p> : null}
      {stages.map((stage) => (
        <div key={stage} class="review-earlier-stage">
          <h3>{stage}</h3>
          {passed
            .filter(({ stageName }) => stageName === stage)
            .map(({ key, text }) => (
              <Checkbox
                key={key}
                checked={chosen.includes(key)}
                onChange={(on) => props.onChange(on ? [...chosen, key] : chosen.filter((one) => one !== key))}
              >
                {text}
              </Checkbox>
            ))}
        </div>
      ))}
    </fieldset>
  );
}
