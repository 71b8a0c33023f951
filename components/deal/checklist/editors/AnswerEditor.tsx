import type { ChecklistItem } from '../../../../lib/contract/views.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { TextArea } from '../../../ui/fields/TextArea.tsx';
import { useDealDesk } from '../../desk/desk.ts';
import { RowEnd } from './RowEnd.tsx';
import { useKept } from '../../desk/use-kept.ts';

/** The answer itself, written where it will stand. Empty opens the element again. */
export function AnswerEditor({ form, item, onDone }: { form: string; item: ChecklistItem; onDone: () => void }) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const { fields, set } = useKept(form, () => ({ answer: item.answer }));
  const { answer } = fields;
  const save = () => {
    if (answer.trim() === item.answer) return onDone();
    void run('answer-element', { dealId: deal.deal.id, elementKey: item.key, answer }).then(
      (result) => result.ok && onDone(),
    );
  };
  return (
    <>
      <TextArea
        label={item.text}
        placeholder={t('row.answerHint')}
        value={answer}
        maxLength={5000}
        onInput={(next) => set({ answer: next })}
        onCommit={save}
      />
      <RowEnd act={t('act.save')} onSave={save} onClose={onDone} />
    </>
  );
}
