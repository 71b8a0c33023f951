import type { PersonRow } from '../../../lib/contract/views.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { TextField } from '../../ui/fields/TextField.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { useDealDesk } from '../desk/desk.ts';
import { LevelSelect } from './LevelSelect.tsx';
import { RoleTicks } from './RoleTicks.tsx';
import { EditorForm } from '../form/EditorForm.tsx';
import { useKept } from '../desk/use-kept.ts';

/** Name, title, level and roles of one person; out of the deal again in one click. */
export function PersonEditor({ row, onDone }: { row: PersonRow; onDone: () => void }) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const { contact } = row;
  const contactId = contact.id;
  const fresh = () => ({ name: contact.name, title: contact.title ?? '' });
  const { opened, fields, set } = useKept(`person ${contactId}`, fresh);
  const { name, title } = fields;
  const save = () => {
    const change = {
      ...(name.trim() === '' || name.trim() === opened.name ? {} : { name }),
      ...(title.trim() === opened.title ? {} : { title: title.trim() === '' ? null : title }),
    };
    if (Object.keys(change).length === 0) return onDone();
    void run('edit-contact', { contactId, ...change }).then((result) => result.ok && onDone());
  };
  return (
    <EditorForm
      form={`person ${contactId}`}
      class="person-editor"
      label={t('people.edit', { name: contact.name })}
      onSave={save}
      onClose={onDone}
      hint="↵"
      aside={
        row.part === null ? null : (
          <TextButton
            class="panel-apart"
            onClick={() =>
              void run('remove-person', { dealId: deal.deal.id, contactId }).then((done) => done.ok && onDone())
            }
          >
            {t('people.remove')}
          </TextButton>
        )
      }
    >
      <div class="panel-pair">
        <TextField label={t('people.name')} value={name} onInput={(next) => set({ name: next })} onCommit={save} />
        <TextField
          label={t('people.titleField')}
          value={title}
          onInput={(next) => set({ title: next })}
          onCommit={save}
        />
      </div>
      <LevelSelect
        name={contact.name}
        level={contact.level}
        suggested={row.suggestedLevel}
        why={contact.title}
        onChange={(level) => void run('edit-contact', { contactId, level })}
      />
      <RoleTicks row={row} />
    </EditorForm>
  );
}
