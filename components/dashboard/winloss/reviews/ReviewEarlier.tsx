import type { ReviewView } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Checkbox } from '../../../ui/fields/Checkbox.tsx';
import { Icon } from '../../../ui/marks/Icon.tsx';

/** Nobody chooses among forty boxes in five minutes: beyond so many they are folded by stage. */
const AT_ONCE = 12;

type Passed = ReviewView['passed'];

/** After a cause outside of the rep's hands: what lies inside of them, from what was passed over in this deal. */
export function ReviewEarlier(props: { view: ReviewView; won: boolean; onChange: (keys: string[]) => void }) {
  const { t } = useLocale();
  const { passed, review } = props.view;
  const chosen = review?.earlier ?? [];
  const stages = [...new Set(passed.map(({ stageName }) => stageName))];
  const choose = (key: string, on: boolean) =>
    props.onChange(on ? [...chosen, key] : chosen.filter((one) => one !== key));
  const Part = passed.length > AT_ONCE ? Folded : Open;
  return (
    <fieldset class="review-earlier">
      <legend>{t(props.won ? 'review.earlier.won' : 'review.earlier')}</legend>
      {passed.length === 0 ? <p class="none">{t('review.earlier.none')}</p> : null}
      {stages.map((stage, at) => {
        const own = passed.filter(({ stageName }) => stageName === stage);
        return <Part key={stage} stage={stage} first={at === 0} passed={own} chosen={chosen} onChoose={choose} />;
      })}
    </fieldset>
  );
}

interface PartProps {
  stage: string;
  first: boolean;
  passed: Passed;
  chosen: readonly string[];
  onChoose: (key: string, on: boolean) => void;
}

function Open(props: PartProps) {
  return (
    <div class="review-earlier-stage">
      <h3>{props.stage}</h3>
      <Boxes {...props} />
    </div>
  );
}

/** Open at the start of the deal, where earlier is, and wherever something was chosen. */
function Folded(props: PartProps) {
  const { t } = useLocale();
  const { passed, chosen } = props;
  const ticked = passed.filter(({ key }) => chosen.includes(key)).length;
  return (
    <details class="review-earlier-fold" open={props.first || ticked > 0}>
      <summary>
        <Icon name="chevronRight" />
        {props.stage}
        <span class="review-earlier-count figures">
          {ticked > 0 ? t('review.earlier.chosen', { n: ticked, of: passed.length }) : passed.length}
        </span>
      </summary>
      <div class="review-earlier-stage">
        <Boxes {...props} />
      </div>
    </details>
  );
}

function Boxes({ passed, chosen, onChoose }: PartProps) {
  return (
    <>
      {passed.map(({ key, text }) => (
        <Checkbox key={key} checked={chosen.includes(key)} onChange={(on) => onChoose(key, on)}>
          {text}
        </Checkbox>
      ))}
    </>
  );
}
