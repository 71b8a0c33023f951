import { useState } from 'preact/hooks';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { TextField } from '../../ui/fields/TextField.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { useDesk, useDealDesk } from '../desk/desk.ts';
import { missingFromDeal, personArgs } from './page-people.ts';
import { EditorForm } from '../form/EditorForm.tsx';
import { useKept } from '../desk/use-kept.ts';

/** Somebody new: from the page in one click, or by name and address. */
export function AddPerson({ onDone }: { onDone: () => void }) {
  const { deal } = useDealDesk();
  const { page } = useDesk();
  const { t } = useLocale();
  const run = useCommand();
  const { fields, set } = useKept('person new', () => ({ name: '', email: '', title: '' }));
  const [tried, setTried] = useState(false);
  const dealId = deal.deal.id;
  const badAddress = fields.email.trim() !== '' && !fields.email.includes('@');
  const save = () => {
    setTried(true);
    const { name, email, title } = fields;
    if (name.trim() === '' || badAddress) return;
    const person = { name, email: email.trim() === '' ? null : email, title: title.trim() === '' ? null : title };
    void run('add-person', { dealId, person }).then((result) => result.ok && onDone());
  };
  const control = (key: keyof typeof fields, label: string, problem: string | null = null) => (
    <TextField
      label={label}
      problem={problem}
      value={fields[key]}
      onInput={(value) => set({ [key]: value })}
      onCommit={save}
    />
  );
  return (
    <EditorForm
      form="person new"
      class="person-editor"
      label={t('people.add')}
      onSave={save}
      onClose={onDone}
      act={t('act.add')}
      hint="↵"
    >
      {missingFromDeal(page?.people ?? [], deal).map((person) => (
        <TextButton
          key={person.email ?? person.name}
          icon="plus"
          onClick={() => void run('add-person', { dealId, person: personArgs(person) })}
        >
          {t('people.addNamed', { name: person.name })}
        </TextButton>
      ))}
      {control('name', t('people.name'), tried && fields.name.trim() === '' ? t('people.needsName') : null)}
      <div class="panel-pair">
        {control('email', t('people.address'), tried && badAddress ? t('people.badAddress') : null)}
        {control('title', t('people.titleField'))}
      </div>
    </EditorForm>
  );
}
