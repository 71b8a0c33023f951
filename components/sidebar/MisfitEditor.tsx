import { useState } from 'preact/hooks';
import type { ChecklistItem } from '../../lib/contract/views.ts';
import { useCommand } from '../hooks/use-command.ts';
import { useLocale } from '../hooks/locale.ts';
import { Button } from '../ui/Button.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { useDealDesk } from './desk.ts';

/** A case against an element of the process, in one line. Five of them are a proposal to change it. */
export function MisfitEditor({ item, onDone }: { item: ChecklistItem; onDone: () => void }) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const [why, setWhy] = useState('');
  const save = () =>
    void run('mark-misfit', { dealId: deal.deal.id, elementKey: item.key, why }).then(({ ok }) => ok && onDone());
  return (
    <>
      <TextInput
        label={t('row.whyMisfit')}
        placeholder={t('row.whyMisfit')}
        value={why}
        onInput={setWhy}
        onCommit={save}
        maxLength={500}
      />
      <div class="row-edit-acts">
        <Button onClick={save} hint="↵">
          {t('row.misfit')}
        </Button>
        <TextButton onClick={onDone}>{t('act.cancel')}</TextButton>
      </div>
    </>
  );
}
