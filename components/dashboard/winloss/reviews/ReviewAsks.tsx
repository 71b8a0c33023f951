import type { ReviewAsk, ReviewView } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useNow } from '../../../hooks/state/use-now.ts';
import { MomentText } from '../../../ui/words/DateText.tsx';
import { StateMark } from '../../../ui/marks/StateMark.tsx';

/** What the record says, so that nobody has to remember: asks made and not made, stage by stage. */
export function ReviewAsks({ view }: { view: ReviewView }) {
  const { t } = useLocale();
  const heard = view.levels.length === 0 ? t('review.heard.nobody') : view.levels.map((level) => `${level}`).join(', ');
  return (
    <section class="review-part">
      <h2>{t('review.asks')}</h2>
      <p class="review-sub">
        {t('review.heard', { n: view.people, levels: heard })} {t('review.passedOver', { n: view.passed.length })}
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
    </section>
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
