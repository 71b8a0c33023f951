import type { LedgerRow } from '../../../lib/contract/views.ts';
import { changedFields } from '../../hooks/half-written/changed-fields.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { fieldsOfCommitment } from '../capture/commitment-fields.ts';
import type { CommitmentFields } from '../capture/commitment-fields.ts';
import { CommitmentEditor } from '../capture/CommitmentEditor.tsx';
import { dealPeople } from '../people/deal-people.ts';
import { useDealDesk } from '../desk/desk.ts';
import { isUnread } from '../form/due-value.ts';
import { EditorForm } from '../form/EditorForm.tsx';
import { useKept } from '../desk/use-kept.ts';

/** A commitment corrected where it stands. */
export function EditEntry({ row, onDone }: { row: LedgerRow; onDone: () => void }) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const form = `entry ${row.commitment.id}`;
  const { opened, fields, set } = useKept(form, () => fieldsOfCommitment(row.commitment));
  const save = () => {
    if (isUnread(fields.due)) return;
    const changes = changedFields(editable(opened), editable(fields));
    if (Object.keys(changes).length === 0) return onDone();
    void run('edit-commitment', { commitmentId: row.commitment.id, ...changes }).then(
      (result) => result.ok && onDone(),
    );
  };
  return (
    <li>
      <EditorForm form={form} class="entry-form" label={t('act.edit')} onSave={save} onClose={onDone} hint="↵">
        <CommitmentEditor
          existing
          fields={fields}
          onChange={set}
          people={dealPeople(deal).map(({ contact }) => ({ contactId: contact.id, name: contact.name }))}
          onCommit={save}
        />
      </EditorForm>
    </li>
  );
}

/** Direction and state have acts of their own. */
function editable({ kind, words, contactId, soft, channel, due }: CommitmentFields) {
  return { kind, words, contactId, soft, channel, due: due.due };
}
