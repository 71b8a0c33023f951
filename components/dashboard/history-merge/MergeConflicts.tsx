import { useId } from 'preact/hooks';
import type { MergeChoices, MergeConflict, MergePreview, MergeSide } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Segments } from '../../ui/fields/Segments.tsx';
import { moneyWords } from '../../deal/facts/deal-facts.ts';
import { MergeName } from './MergeName.tsx';
import { MergePart } from './MergePart.tsx';
import { shortMoment } from './short-moment.ts';

const SIDES = ['own', 'other'] as const;

/** Field by field: both values, when and on which machine each was set; the later is chosen until the rep says otherwise. */
export function MergeConflicts(props: {
  conflicts: MergePreview['conflicts'];
  choices: MergeChoices;
  onAll: (side: MergeSide | null) => void;
  onOne: (key: string, side: MergeSide) => void;
}) {
  const { t } = useLocale();
  const id = useId();
  const { choices } = props;
  const { rows, total } = props.conflicts;
  return (
    <MergePart
      id={id}
      title={t('mergeData.conflicts')}
      how={t('mergeData.conflictsHow')}
      total={total}
      more={total > rows.length ? t('mergeData.more', { count: total - rows.length }) : null}
    >
      {total > 1 ? (
        <Segments
          label={t('mergeData.all')}
          value={choices.all ?? 'later'}
          options={(['later', 'own', 'other'] as const).map((value) => ({ value, label: t(`mergeData.all.${value}`) }))}
          onChange={(value) => props.onAll(value === 'later' ? null : value)}
        />
      ) : null}
      <div class="history-merge-list">
        {rows.map((conflict) => (
          <ConflictRow
            key={conflict.key}
            conflict={conflict}
            chosen={choices.one[conflict.key] ?? choices.all ?? conflict.takes}
            onChoose={(side) => props.onOne(conflict.key, side)}
          />
        ))}
      </div>
    </MergePart>
  );
}

function ConflictRow(props: { conflict: MergeConflict; chosen: MergeSide; onChoose: (side: MergeSide) => void }) {
  const { t, say } = useLocale();
  const name = useId();
  const { conflict, chosen } = props;
  const field = say(`mergeData.field.${conflict.field}`);
  return (
    <fieldset class="history-merge-row">
      <legend class="history-merge-name">
        <MergeName record={conflict} />{' '}
        <span class="history-merge-field">{field === conflict.field ? t('mergeData.field.else') : field}</span>
      </legend>
      {SIDES.map((side) => (
        <label key={side} class="history-merge-choice">
          <input
            type="radio"
            class="radio"
            name={name}
            checked={chosen === side}
            onChange={() => props.onChoose(side)}
          />
          <span>
            <ConflictValue conflict={conflict} side={side} />
            <span class="history-merge-when">{useWhen(conflict, side)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function useWhen(conflict: MergeConflict, side: MergeSide): string {
  const { t, language } = useLocale();
  const { at, by } = conflict[side];
  const when = shortMoment(at, language);
  if (side === 'own') return t(by === 'this' ? 'mergeData.own' : 'mergeData.ownThere', { when });
  return t(by === 'this' ? 'mergeData.otherHere' : 'mergeData.other', { when });
}

function ConflictValue({ conflict, side }: { conflict: MergeConflict; side: MergeSide }) {
  const { t, say, language } = useLocale();
  const { value } = conflict[side];
  if (value.form === 'nothing') return <span class="history-merge-value none">{t('mergeData.empty')}</span>;
  if (value.form === 'word') return <span class="history-merge-value">{say(value.key)}</span>;
  if (value.form === 'moment') return <span class="history-merge-value">{shortMoment(value.at, language)}</span>;
  if (value.form === 'text') return <span class="history-merge-value">{value.text}</span>;
  return <span class="history-merge-value figures">{moneyWords(value.amount, value.currency, language)}</span>;
}
