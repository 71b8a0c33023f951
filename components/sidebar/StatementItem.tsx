import { useRef, useState } from 'preact/hooks';
import type { StatementRow } from '../../lib/contract/views.ts';
import { useCommand } from '../hooks/use-command.ts';
import { useEscape } from '../hooks/use-escape.ts';
import { useFocusInside } from '../hooks/use-focus-inside.ts';
import { useLocale } from '../hooks/locale.ts';
import { useNow } from '../hooks/use-now.ts';
import { Button } from '../ui/Button.tsx';
import { MomentText } from '../ui/DateText.tsx';
import { Menu } from '../ui/Menu.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { dealPeople } from './deal-people.ts';
import { useDealDesk } from './desk.ts';
import { MessageAnchor } from './MessageAnchor.tsx';
import { StatementEditor } from './StatementEditor.tsx';

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
    <li class="statement">
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
    </li>
  );
}

function EditStatement({ row: { statement }, onEdit }: ItemProps) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const place = useRef<HTMLFormElement>(null);
  const [opened] = useState(statement);
  const [value, setValue] = useState({ words: opened.words, contactId: opened.contactId, level: opened.level });
  const close = () => onEdit(false);
  useEscape(true, close);
  useFocusInside(place);
  const people = dealPeople(deal).map(({ contact }) => ({ contactId: contact.id, name: contact.name }));
  const save = () => {
    if (value.words.trim() === '') return;
    const change = {
      ...(value.words === opened.words ? {} : { words: value.words }),
      ...(value.contactId === opened.contactId ? {} : { contactId: value.contactId }),
      ...(value.level === opened.level ? {} : { level: value.level }),
    };
    if (Object.keys(change).length === 0) return close();
    void run('edit-statement', { statementId: statement.id, ...change }).then((result) => result.ok && close());
  };
  return (
    <li>
      <form
        ref={place}
        class="entry-form"
        aria-label={t('said.edit')}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <StatementEditor value={value} people={people} onChange={setValue} onCommit={save} />
        <div class="panel-acts">
          <Button type="submit" hint="↵">
            {t('act.save')}
          </Button>
          <TextButton onClick={close}>{t('act.cancel')}</TextButton>
        </div>
      </form>
    </li>
  );
}
