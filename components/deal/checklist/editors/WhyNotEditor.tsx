import type { ChecklistItem } from '../../../../lib/contract/views.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useDealDesk } from '../../desk/desk.ts';
import { RowLineEditor } from './RowLineEditor.tsx';

/** Not applicable, and why. */
export function WhyNotEditor({ form, item, onDone }: { form: string; item: ChecklistItem; onDone: () => void }) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const setAside = (why: string) =>
    run('set-element', {
      dealId: deal.deal.id,
      elementKey: item.key,
      state: 'not-applicable',
      reason: 'not_applicable',
      why,
    });
  return (
    <RowLineEditor
      form={form}
      label={t('row.whyNot')}
      act={t('row.setNotApplicable')}
      line={item.why}
      onSave={setAside}
      onDone={onDone}
    />
  );
}
