import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AccountListRow } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { changedFields } from '../../hooks/half-written/changed-fields.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { Field } from '../../ui/fields/Field.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { TokenField } from '../../ui/fields/TokenField.tsx';
import { readDomain } from '../shell/read-values.ts';
import { RowEditor } from './RowEditor.tsx';

export function AccountEditor({ row, onClose }: { row: AccountListRow; onClose: () => void }) {
  const { t } = useLocale();
  const run = useCommand();
  const { account } = row;
  const first = useRef<HTMLInputElement>(null);
  const [opened] = useState({ name: account.name, domains: account.domains });
  const [name, setName] = useState(opened.name);
  const [domains, setDomains] = useState(opened.domains);
  const [bad, setBad] = useState<string | null>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const missing = name.trim() === '';
  const save = async () => {
    if (missing || bad !== null) return;
    const changes = changedFields(opened, { name: name.trim(), domains });
    if (Object.keys(changes).length === 0) return onClose();
    const result = await run('edit-account', { accountId: account.id, ...changes });
    if (result.ok) onClose();
  };
  return (
    <RowEditor label={t('peoplePage.edit', { name: account.name })} onSave={() => void save()} onClose={onClose}>
      <TextField
        label={t('peoplePage.column.name')}
        problem={missing ? t('peoplePage.needsName') : null}
        inputRef={first}
        value={name}
        onInput={setName}
        invalid={missing}
      />
      <Field
        label={t('peoplePage.column.domains')}
        problem={bad === null ? null : t('settings.domainBad', { value: bad })}
      >
        {(ids) => (
          <TokenField
            {...ids}
            values={domains}
            onChange={setDomains}
            read={readDomain}
            placeholder={t('peoplePage.addDomain')}
            removeLabel={(value) => t('peoplePage.remove', { value })}
            onProblem={setBad}
          />
        )}
      </Field>
    </RowEditor>
  );
}
