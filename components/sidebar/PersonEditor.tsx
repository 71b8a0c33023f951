import { useRef, useState } from 'preact/hooks';
import type { PersonRow } from '../../lib/contract/views.ts';
import { useCommand } from '../hooks/use-command.ts';
import { useEscape } from '../hooks/use-escape.ts';
import { useFocusInside } from '../hooks/use-focus-inside.ts';
import { useLocale } from '../hooks/locale.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { useDealDesk } from './desk.ts';
import { LevelSelect } from './LevelSelect.tsx';
import { RoleTicks } from './RoleTicks.tsx';

/** Name, title, level and roles of one person; out of the deal again in one click. */
export function PersonEditor({ row, onDone }: { row: PersonRow; onDone: () => void }) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const place = useRef<HTMLFormElement>(null);
  const { contact } = row;
  const contactId = contact.id;
  const [opened] = useState({ name: contact.name, title: contact.title ?? '' });
  const [name, setName] = useState(opened.name);
  const [title, setTitle] = useState(opened.title);
  useEscape(true, onDone);
  useFocusInside(place);
  const save = () => {
    const change = {
      ...(name.trim() === '' || name.trim() === opened.name ? {} : { name }),
      ...(title.trim() === opened.title ? {} : { title: title.trim() === '' ? null : title }),
    };
    if (Object.keys(change).length === 0) return onDone();
    void run('edit-contact', { contactId, ...change }).then((result) => result.ok && onDone());
  };
  return (
    <form
      ref={place}
      class="person-editor"
      aria-label={t('people.edit', { name: contact.name })}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="panel-pair">
        <Field label={t('people.name')}>
          {({ id }) => <TextInput id={id} value={name} onInput={setName} onCommit={save} />}
        </Field>
        <Field label={t('people.titleField')}>
          {({ id }) => <TextInput id={id} value={title} onInput={setTitle} onCommit={save} />}
        </Field>
      </div>
      <LevelSelect
        name={contact.name}
        level={contact.level}
        suggested={row.suggestedLevel}
        why={contact.title}
        onChange={(level) => void run('edit-contact', { contactId, level })}
      />
      <RoleTicks row={row} />
      <div class="panel-acts">
        <Button type="submit" hint="↵">
          {t('act.save')}
        </Button>
        <TextButton onClick={onDone}>{t('act.cancel')}</TextButton>
        {row.part === null ? null : (
          <TextButton
            class="panel-apart"
            onClick={() =>
              void run('remove-person', { dealId: deal.deal.id, contactId }).then((done) => done.ok && onDone())
            }
          >
            {t('people.remove')}
          </TextButton>
        )}
      </div>
    </form>
  );
}
