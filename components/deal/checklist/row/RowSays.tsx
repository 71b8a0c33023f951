import type { ChecklistItem } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useNow } from '../../../hooks/state/use-now.ts';
import { DueText } from '../../../ui/words/DateText.tsx';
import { Chip } from '../../../ui/marks/Chip.tsx';
import type { RowActs } from './use-row-acts.ts';

/** The element in words, and what the deal knows about it. The words do what the box does. */
export function RowSays({ item, acts }: { item: ChecklistItem; acts: RowActs }) {
  const { t } = useLocale();
  return (
    <>
      {/* The box beside it is the control for keys and readers; this only makes the words clickable as well. */}
      <span class="row-text" onClick={acts.main}>
        {item.text}
      </span>{' '}
      {item.late ? <Chip>{t('element.late')}</Chip> : null}
      <RowKnown item={item} />
      {item.state === 'passed-over' ? (
        <p class="row-why row-why-red">
          {t('row.passedOver', { why: item.reason === null ? '' : t(`reason.${item.reason}`) })}
          {item.reason === null ? (
            <button type="button" class="row-ask-why" tabIndex={-1} aria-keyshortcuts="x" onClick={acts.passOver}>
              {t('row.noReason')}
            </button>
          ) : null}
        </p>
      ) : null}
      {item.state === 'not-applicable' ? (
        <p class="row-why">
          {t('row.notApplicable', {
            why: item.why !== '' ? item.why : item.reason === null ? '' : t(`reason.${item.reason}`),
          })}
        </p>
      ) : null}
    </>
  );
}

function RowKnown({ item }: { item: ChecklistItem }) {
  const { t, language } = useLocale();
  const now = useNow();
  if (item.group === 'information' && item.answer !== '') return <p class="row-answer">{item.answer}</p>;
  if (item.group === 'people') {
    const names = item.filledBy.map((person) => person.name).join(', ');
    return <p class={names === '' ? 'row-blank' : 'row-answer'}>{names === '' ? t('row.nobody') : names}</p>;
  }
  const { commitment } = item;
  if (item.group !== 'commitments' || commitment === null) return null;
  return (
    <p class="row-answer">
      {t(`state.${commitment.state}`)}
      {commitment.due ? (
        <>
          {', '}
          <DueText due={commitment.due} now={now} language={language} />
        </>
      ) : null}
    </p>
  );
}
