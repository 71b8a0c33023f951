import { useState } from 'preact/hooks';
import type { StatementRow } from '../../../lib/contract/views.ts';
import { changedFields } from '../../hooks/half-written/changed-fields.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { LeavingItem } from '../../hooks/focus/LeavingItem.tsx';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { MomentText } from '../../ui/words/DateText.tsx';
import { Menu } from '../../ui/overlays/Menu.tsx';
import { dealPeople } from '../people/deal-people.ts';
import { useDealDesk } from '../desk/desk.ts';
import { MessageAnchor } from '../ledger/MessageAnchor.tsx';
import { StatementEditor } from './StatementEditor.tsx';
import { EditorForm } from '../form/EditorForm.tsx';
import { useKept } from '../desk/use-kept.ts';

interface ItemProps {
  row: StatementRow;
  editing: boolean;
  onEdit: (on: boolean) => void;
}

/** One thing that they said: what it is about, in their words, who and when. */
export function StatementItem(props: ItemProps) {
  const { statement, contactName } = props.row;
  const { t, language } = useLocale();
  const now = useNow();
  const run = useCommand();
  if (props.editing) return <EditStatement {...props} />;
  const { id: statementId, words } = statement;
  return (
    <LeavingItem class="statement">
      <div class="statement-body">
        <blockquote class="statement-words">{words}</blockquote>
        <p class="statement-about">
          <span class={`statement-kind statement-${statement.about}`}>{t(`said.about.${statement.about}`)}</span>
          {contactName === null ? null : ` · ${contactName}`}
          {' · '}
          <MomentText at={statement.at} now={now} language={language} />
        </p>
      </div>
      <div class="entry-aside">
        {statement.link ? <MessageAnchor link={statement.link} /> : null}
        <Menu
          class="entry-menu"
          label={t('said.more', { words: words.slice(0, 40) })}
          items={[
            { key: 'edit', label: t('act.edit'), onPick: () => props.onEdit(true) },
            {
              key: 'delete',
              label: t('act.delete'),
              red: true,
              onPick: () => void run('delete-statement', { statementId }),
            },
          ]}
        />
      </div>
    </LeavingItem>
  );
}

function EditStatement({ row: { statement }, onEdit }: ItemProps) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const [opened] = useState(statement);
  const { words, contactId, level } = opened;
  const { fields, set } = useKept(`said ${opened.id}`, () => ({ words, contactId, level }));
  const close = () => onEdit(false);
  const people = dealPeople(deal).map(({ contact }) => ({ contactId: contact.id, name: contact.name }));
  const save = () => {
    if (fields.words.trim() === '') return;
    const change = changedFields({ words, contactId, level }, fields);
    if (Object.keys(change).length === 0) return close();
    void run('edit-statement', { statementId: statement.id, ...change }).then((result) => result.ok && close());
  };
  return (
    <li>
      <EditorForm
        form={`said ${statement.id}`}
        class="entry-form"
        label={t('said.edit')}
        onSave={save}
        onClose={close}
        hint="↵"
      >
        <StatementEditor value={fields} people={people} onChange={set} onCommit={save} />
      </EditorForm>
    </li>
  );
}
