import type { Id, Level } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { dealPeople } from '../people/deal-people.ts';
import { useDesk } from '../desk/desk.ts';
import { LevelSelect } from '../people/LevelSelect.tsx';

export interface StatementFields {
  words: string;
  contactId: Id | null;
  level: Level | null;
}

const NOBODY = '';

/** Their words, and who said them. A level is asked for only where the person has none; their title suggests one. */
export function StatementEditor(props: {
  value: StatementFields;
  people: readonly { contactId: string; name: string }[];
  onChange: (value: StatementFields) => void;
  onCommit: () => void;
}) {
  const { value, people, onChange, onCommit } = props;
  const { t } = useLocale();
  const { deal } = useDesk();
  const who = deal ? dealPeople(deal).find(({ contact }) => contact.id === value.contactId) : undefined;
  const name = people.find(({ contactId }) => contactId === value.contactId)?.name ?? t('said.somebody');
  const known = who?.contact.level ?? null;
  return (
    <div class="statement-editor">
      <TextAreaField
        label={t('said.words')}
        value={value.words}
        onInput={(words) => onChange({ ...value, words })}
        onCommit={onCommit}
        placeholder={t('said.wordsHint')}
        class="capture-words"
        first
      />
      <SelectField
        label={t('said.by')}
        value={value.contactId ?? NOBODY}
        options={[
          { value: NOBODY, label: t('capture.nobody') },
          ...people.map((person) => ({ value: person.contactId, label: person.name })),
        ]}
        onChange={(contactId) => onChange({ ...value, contactId: contactId === NOBODY ? null : contactId })}
      />
      {known === null ? (
        <LevelSelect
          name={name}
          level={value.level}
          suggested={who?.suggestedLevel ?? null}
          why={who?.contact.title ?? null}
          onChange={(level) => onChange({ ...value, level })}
        />
      ) : (
        <p class="panel-note">{t('said.level', { level: known, name: t(`level.${known}`) })}</p>
      )}
    </div>
  );
}
