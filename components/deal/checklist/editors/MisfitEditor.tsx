import type { ChecklistItem } from '../../../../lib/contract/views.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useDealDesk } from '../../desk/desk.ts';
import { RowLineEditor } from './RowLineEditor.tsx';

/** A case against an element of the process, in one line. Five of them are a proposal to change it. */
export function MisfitEditor({ form, item, onDone }: { form: string; item: ChecklistItem; onDone: () => void }) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  return (
    <RowLineEditor
      form={form}
      label={t('row.whyMisfit')}
      act={t('row.misfit')}
      line=""
      onSave={(why) => run('mark-misfit', { dealId: deal.deal.id, elementKey: item.key, why })}
      onDone={onDone}
    />
  );
}
