import type { CommitmentKind } from '../../../lib/domain/rows/types.ts';
import type { ComponentChildren } from 'preact';
import { useLocale } from '../../hooks/words/locale.ts';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { CAME_OF_IT } from '../../../lib/domain/rows/types.ts';
import type { CallFields } from './call-fields.ts';
import { KINDS } from '../capture/commitment-fields.ts';
import { DueField } from '../form/DueField.tsx';

/** What was asked in the talk, if anything was. The next ask stands first in the list. */
export function CallAsk(props: {
  fields: CallFields;
  onChange: (fields: CallFields) => void;
  onCommit: () => void;
  nextKind: CommitmentKind | null;
  /** The day of the talk: beside the question while nothing was asked, else last. */
  children: ComponentChildren;
}) {
  const { fields, onChange, nextKind } = props;
  const { t } = useLocale();
  const kinds = nextKind === null ? KINDS : [nextKind, ...KINDS.filter((kind) => kind !== nextKind)];
  const options = [
    { value: '' as const, label: t('log.askedNothing') },
    ...kinds.map((value) => ({ value, label: t(`kind.${value}`) })),
  ];
  return (
    <>
      <div class="panel-pair">
        <SelectField<CommitmentKind | ''>
          label={t('log.asked')}
          value={fields.kind ?? ''}
          options={options}
          onChange={(kind) => onChange({ ...fields, kind: kind === '' ? null : kind })}
        />
        {fields.kind === null ? (
          props.children
        ) : (
          <SelectField
            label={t('log.cameOfIt')}
            value={fields.state}
            options={CAME_OF_IT.map((value) => ({ value, label: t(`log.came.${value}`) }))}
            onChange={(state) => onChange({ ...fields, state })}
          />
        )}
      </div>
      {fields.kind === null ? null : (
        <div class="panel-pair">
          <TextAreaField
            label={t('capture.words')}
            rows={1}
            value={fields.words}
            onInput={(words) => onChange({ ...fields, words })}
            onCommit={props.onCommit}
          />
          <DueField
            label={t('capture.due')}
            value={fields.due}
            onChange={(due) => onChange({ ...fields, due })}
            onCommit={props.onCommit}
          />
          {props.children}
        </div>
      )}
    </>
  );
}
