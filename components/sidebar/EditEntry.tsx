import { useRef, useState } from 'preact/hooks';
import type { LedgerRow } from '../../lib/contract/views.ts';
import { changedFields } from '../hooks/changed-fields.ts';
import { useCommand } from '../hooks/use-command.ts';
import { useEscape } from '../hooks/use-escape.ts';
import { useFocusInside } from '../hooks/use-focus-inside.ts';
import { useLocale } from '../hooks/locale.ts';
import { Button } from '../ui/Button.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { fieldsOfCommitment } from './commitment-fields.ts';
import type { CommitmentFields } from './commitment-fields.ts';
import { CommitmentEditor } from './CommitmentEditor.tsx';
import { dealPeople } from './deal-people.ts';
import { useDealDesk } from './desk.ts';

/** A commitment corrected where it stands. */
export function EditEntry({ row, onDone }: { row: LedgerRow; onDone: () => void }) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const place = useRef<HTMLFormElement>(null);
  const [opened] = useState(() => fieldsOfCommitment(row.commitment));
  const [fields, setFields] = useState(opened);
  useEscape(true, onDone);
  useFocusInside(place);
  const save = () => {
    const changes = changedFields(editable(opened), editable(fields));
    if (Object.keys(changes).length === 0) return onDone();
    void run('edit-commitment', { commitmentId: row.commitment.id, ...changes }).then(
      (result) => result.ok && onDone(),
    );
  };
  return (
    <li>
      <form
        ref={place}
        class="entry-form"
        aria-label={t('act.edit')}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <CommitmentEditor
          existing
          fields={fields}
          onChange={setFields}
          people={dealPeople(deal).map(({ contact }) => ({ contactId: contact.id, name: contact.name }))}
          onCommit={save}
        />
        <div class="panel-acts">
          <Button type="submit" hint="↵">
            {t('act.save')}
          </Button>
          <TextButton onClick={onDone}>{t('act.cancel')}</TextButton>
        </div>
      </form>
    </li>
  );
}

/** Direction and state have acts of their own. */
function editable({ kind, words, contactId, soft, channel, due }: CommitmentFields) {
  return { kind, words, contactId, soft, channel, due: due.due };
}
