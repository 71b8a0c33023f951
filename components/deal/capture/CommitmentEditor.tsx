import { useLocale } from '../../hooks/words/locale.ts';
import { Checkbox } from '../../ui/fields/Checkbox.tsx';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { Segments } from '../../ui/fields/Segments.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { CHANNELS, STATES_AT_FIRST, KINDS, turnDirection } from './commitment-fields.ts';
import type { CommitmentFields } from './commitment-fields.ts';
import { DueField } from '../form/DueField.tsx';
import '../form/Panel.css';
import './CommitmentEditor.css';

const NOBODY = '';

/** The fields of one commitment, recorded or not yet. Enter commits from any of them. */
export function CommitmentEditor(props: {
  fields: CommitmentFields;
  onChange: (fields: CommitmentFields) => void;
  people: readonly { contactId: string; name: string }[];
  onCommit: () => void;
  /** An existing record keeps its direction and its state: those have their own acts. */
  existing?: boolean;
}) {
  const { fields, onChange, people, onCommit, existing = false } = props;
  const { t } = useLocale();
  const set = (change: Partial<CommitmentFields>) => onChange({ ...fields, ...change });
  return (
    <div class="commitment-editor">
      {existing ? null : (
        <Segments
          label={t('capture.direction')}
          value={fields.direction}
          options={(['they', 'we'] as const).map((value) => ({ value, label: t(`direction.${value}`) }))}
          onChange={(direction) => onChange(turnDirection(fields, direction))}
        />
      )}
      <TextAreaField
        label={t('capture.words')}
        value={fields.words}
        onInput={(words) => set({ words })}
        onCommit={onCommit}
        placeholder={t('capture.wordsHint')}
        class="capture-words"
        first
      />
      <div class="panel-pair">
        <SelectField
          label={t('capture.kind')}
          value={fields.kind}
          options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(kind) => set({ kind })}
        />
        <SelectField
          label={t(fields.direction === 'they' ? 'capture.ofWhom' : 'capture.toWhom')}
          value={fields.contactId ?? NOBODY}
          options={[
            { value: NOBODY, label: t('capture.nobody') },
            ...people.map((person) => ({ value: person.contactId, label: person.name })),
          ]}
          onChange={(contactId) => set({ contactId: contactId === NOBODY ? null : contactId })}
        />
        <DueField label={t('capture.due')} value={fields.due} onChange={(due) => set({ due })} onCommit={onCommit} />
        <SelectField
          label={t('capture.channel')}
          value={fields.channel}
          options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
          onChange={(channel) => set({ channel })}
        />
      </div>
      <div class="commitment-foot">
        {existing ? null : (
          <Select
            label={t('capture.state')}
            value={fields.state}
            options={STATES_AT_FIRST[fields.direction].map((value) => ({ value, label: t(`capture.as.${value}`) }))}
            onChange={(state) => set({ state })}
          />
        )}
        <Checkbox checked={fields.soft} onChange={(soft) => set({ soft })}>
          {t('capture.soft')}
        </Checkbox>
      </div>
    </div>
  );
}
