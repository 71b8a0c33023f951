import type { ReviewAsk, ReviewView } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useNow } from '../../../hooks/state/use-now.ts';
import { MomentText } from '../../../ui/words/DateText.tsx';
import { Icon } from '../../../ui/marks/Icon.tsx';
import { StateMark } from '../../../ui/marks/StateMark.tsx';

/** What the record says, so that nobody has to remember: asks made and not made, stage by stage. */
export function ReviewAsks({ view }: { view: ReviewView }) {
  const { t } = useLocale();
  const heard = view.levels.length === 0 ? t('review.heard.nobody') : view.levels.map((level) => `${level}`).join(', ');
  return (
    <section class="review-part">
      <h2>{t('review.asks')}</h2>
      <p class="review-sub">
        {t('review.heard', { n: view.people, levels: heard })}{' '}
        {view.passed.length === 0 ? t('review.passedOver', { n: 0 }) : null}
      </p>
      <dl class="review-asks">
        {view.stages
          .filter(({ asks }) => asks.length > 0)
          .map(({ key, name, asks }) => (
            <div key={key} class="review-stage">
              <dt>{name}</dt>
              <dd>
                <ul>
                  {asks.map((ask) => (
                    <Kind key={ask.kind} ask={ask} />
                  ))}
                </ul>
              </dd>
            </div>
          ))}
      </dl>
      {view.passed.length === 0 ? null : <PassedOver passed={view.passed} />}
    </section>
  );
}

/** What was passed over, with the reason that was said: forty lines, so they unfold. */
function PassedOver({ passed }: Pick<ReviewView, 'passed'>) {
  const { t } = useLocale();
  const stages = [...new Set(passed.map(({ stageName }) => stageName))];
  return (
    <details class="review-earlier-fold review-passed">
      <summary>
        <Icon name="chevronRight" />
        {t('review.passedOver', { n: passed.length })}
      </summary>
      <dl class="review-asks">
        {stages.map((stage) => (
          <div key={stage} class="review-stage">
            <dt>{stage}</dt>
            <dd>
              <ul>
                {passed
                  .filter(({ stageName }) => stageName === stage)
                  .map(({ key, text, reason }) => (
                    <li key={key}>
                      {text}
                      {reason === null ? null : <span class="review-reason">{t(`reason.${reason}`)}</span>}
                    </li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Kind({ ask }: { ask: ReviewAsk }) {
  const { t, language } = useLocale();
  const now = useNow();
  if (ask.asks.length === 0 && ask.excused !== null)
    return (
      <li class="review-ask">
        <StateMark state="withdrawn" />
        <span>
          {ask.name} · {t(`reason.${ask.excused}`)}
        </span>
      </li>
    );
  if (ask.asks.length === 0)
    return (
      <li class="review-ask review-missing">
        <StateMark state="missing" />
        <span>
          {ask.name} · {t('review.notAsked')}
        </span>
      </li>
    );
  return ask.asks.map(({ id, state, words, at }) => (
    <li key={id} class="review-ask">
      <StateMark state={state} />
      <span>
        {ask.name} · {t(`state.${state}`)}, <MomentText at={at} now={now} language={language} />
        {words === '' ? null : <span class="review-words">{t('review.words', { words })}</span>}
      </span>
    </li>
  ));
}
