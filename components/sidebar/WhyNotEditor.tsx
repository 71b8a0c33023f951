import { useState } from 'preact/hooks';
import type { ChecklistItem } from '../../lib/contract/views.ts';
import { useCommand } from '../hooks/use-command.ts';
import { useLocale } from '../hooks/locale.ts';
import { Button } from '../ui/Button.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { useDealDesk } from './desk.ts';

/** Not applicable, and why. Enter alone is enough. */
export function WhyNotEditor({ item, onDone }: { item: ChecklistItem; onDone: () => void }) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const [why, setWhy] = useState(item.why);
  const save = () =>
    void run('set-element', {
      dealId: deal.deal.id,
      elementKey: item.key,
      state: 'not-applicable',
      reason: 'not_applicable',
      why,
    }).then((result) => result.ok && onDone());
  return (
    <>
      <TextInput
        label={t('row.whyNot')}
        placeholder={t('row.whyNot')}
        value={why}
        onInput={setWhy}
        onCommit={save}
        maxLength={500}
      />
      <div class="row-edit-acts">
        <Button onClick={save} hint="↵">
          {t('row.setNotApplicable')}
        </Button>
        <TextButton onClick={onDone}>{t('act.cancel')}</TextButton>
      </div>
    </>
  );
}
