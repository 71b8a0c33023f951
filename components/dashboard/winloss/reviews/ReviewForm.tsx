import type { ReviewView } from '../../../../lib/contract/views.ts';
import { causesFor, isExternal } from '../../../../lib/domain/win-loss/causes.ts';
import type { ReviewCause } from '../../../../lib/domain/win-loss/causes.ts';
import type { Outcome } from '../../../../lib/domain/rows/types.ts';
import { LeavingButton } from '../../../hooks/focus/LeavingButton.tsx';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { ChoiceGroup } from '../../../ui/fields/ChoiceGroup.tsx';
import { KeptText } from './KeptText.tsx';
import { ReviewEarlier } from './ReviewEarlier.tsx';

/** Each answer is kept as it is given: what is half done waits for the rep. */
export function ReviewForm({ view, outcome }: { view: ReviewView; outcome: Outcome }) {
  const { t } = useLocale();
  const run = useCommand();
  const { review, deal } = view;
  const won = outcome === 'won';
  const save = (fields: { cause?: ReviewCause; story?: string; earlier?: string[]; lesson?: string }) =>
    void run('save-review', { dealId: deal.id, ...fields }, { quiet: true });
  const { own, external } = causesFor(outcome);
  const groups = [
    { legend: t('review.own'), causes: own },
    { legend: t('review.external'), causes: external },
  ];
  return (
    <section class="review-part">
      <h2>{t(won ? 'review.why.won' : 'review.why.lost')}</h2>
      <div class="review-causes">
        {groups.map(({ legend, causes }) => (
          <ChoiceGroup
            key={legend}
            legend={legend}
            value={causes.find((cause) => cause === review?.cause) ?? null}
            options={causes.map((cause) => ({ value: cause, name: t(`cause.${cause}`) }))}
            onChange={(cause) => save({ cause })}
          />
        ))}
      </div>
      {isExternal(review?.cause ?? null) || (review?.earlier.length ?? 0) > 0 ? (
        <ReviewEarlier view={view} won={won} onChange={(earlier) => save({ earlier })} />
      ) : null}
      <KeptText label={t('review.story')} value={review?.story ?? ''} onKeep={(story) => save({ story })} />
      <KeptText
        label={t('review.lesson')}
        hint={t('review.lesson.hint')}
        value={review?.lesson ?? ''}
        onKeep={(lesson) => save({ lesson })}
      />
      <Acts view={view} />
    </section>
  );
}

function Acts({ view: { review, deal } }: { view: ReviewView }) {
  const { t } = useLocale();
  const run = useCommand();
  const done = review !== null && review.doneAt !== null;
  return (
    <div class="review-acts">
      <Button
        look={done ? 'quiet' : 'primary'}
        onClick={() => void run('save-review', { dealId: deal.id, done: !done })}
      >
        {t(done ? 'review.again' : 'review.finish')}
      </Button>
      {review ? (
        <LeavingButton onClick={() => void run('delete-review', { dealId: deal.id })}>
          {t('review.delete')}
        </LeavingButton>
      ) : null}
      <p class="review-private">{t(done ? 'review.isDone' : 'review.kept')}</p>
    </div>
  );
}
