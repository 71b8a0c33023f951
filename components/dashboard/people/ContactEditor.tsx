import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ContactListRow } from '../../../lib/contract/views.ts';
import type { Contact, Level } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { changedFields } from '../../hooks/half-written/changed-fields.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { Field } from '../../ui/fields/Field.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TokenField } from '../../ui/fields/TokenField.tsx';
import { readAddress } from '../shell/read-values.ts';
import { ContactDelete } from './ContactDelete.tsx';
import { RowEditor } from './RowEditor.tsx';

const LEVELS = ['0', '1', '2', '3', '4'] as const;
type LevelChoice = (typeof LEVELS)[number];

/** Everything known of a person, in the row where the person stands. One save, one undo. */
export function ContactEditor({ row, onClose }: { row: ContactListRow; onClose: () => void }) {
  const { t } = useLocale();
  const run = useCommand();
  const { contact } = row;
  const first = useRef<HTMLInputElement>(null);
  const [opened] = useState(() => formOf(contact));
  const [form, setForm] = useState(opened);
  const [badEmail, setBadEmail] = useState<string | null>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const set = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const missing = form.name.trim() === '';
  const save = async () => {
    if (missing || badEmail !== null) return;
    const changes = changedFields(argsOf(opened), argsOf(form));
    if (Object.keys(changes).length === 0) return onClose();
    const result = await run('edit-contact', { contactId: contact.id, ...changes });
    if (result.ok) onClose();
  };
  return (
    <RowEditor
      label={t('peoplePage.edit', { name: contact.name })}
      onSave={() => void save()}
      onClose={onClose}
      aside={<ContactDelete row={row} />}
    >
      <TextField
        label={t('peoplePage.column.name')}
        problem={missing ? t('peoplePage.needsName') : null}
        inputRef={first}
        value={form.name}
        onInput={(name) => set({ name })}
        invalid={missing}
      />
      <TextField label={t('peoplePage.column.title')} value={form.title} onInput={(title) => set({ title })} />
      <SelectField
        label={t('peoplePage.column.level')}
        value={form.level}
        options={LEVELS.map((value) => ({ value, label: levelLabel(value, t) }))}
        onChange={(level) => set({ level })}
      />
      <Field
        label={t('peoplePage.column.emails')}
        problem={badEmail === null ? null : t('peoplePage.badAddress', { value: badEmail })}
      >
        {(ids) => (
          <TokenField
            {...ids}
            values={form.emails}
            onChange={(emails) => set({ emails })}
            read={readAddress}
            placeholder={t('peoplePage.addAddress')}
            removeLabel={(value) => t('peoplePage.remove', { value })}
            onProblem={setBadEmail}
          />
        )}
      </Field>
    </RowEditor>
  );
}

function formOf({ name, title, level, emails }: Contact) {
  return { name, title: title ?? '', level: String(level ?? 0) as LevelChoice, emails };
}

function argsOf({ name, title, level, emails }: ReturnType<typeof formOf>) {
  return {
    name: name.trim(),
    title: title.trim() || null,
    level: level === '0' ? null : (Number(level) as Level),
    emails,
  };
}

function levelLabel(value: LevelChoice, t: ReturnType<typeof useLocale>['t']): string {
  return value === '0' ? t('level.none') : `${value} · ${t(`level.${value}`)}`;
}
