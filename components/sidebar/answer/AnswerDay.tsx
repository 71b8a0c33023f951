import type { DueDate } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { DueField } from '../../deal/form/DueField.tsx';
import { dueText, isUnread } from '../../deal/form/due-value.ts';
import { EditorForm } from '../../deal/form/EditorForm.tsx';
import { useKept } from '../../deal/desk/use-kept.ts';

/** The day that an answer names, in words. None may be named. */
export function AnswerDay(props: {
  /** Under which it is kept while it is written. */
  form: string;
  choice: 'yes' | 'other-time';
  start: DueDate | null;
  onSave: (due: DueDate | null) => void;
  onCancel: () => void;
}) {
  const { t } = useLocale();
  const fresh = () => ({ text: dueText(props.start), due: props.start });
  const { fields: value, set: setValue } = useKept(props.form, fresh);
  const save = () => {
    if (!isUnread(value)) props.onSave(value.due);
  };
  return (
    <EditorForm
      form={props.form}
      class="answer-day"
      onSave={save}
      onClose={props.onCancel}
      act={t(value.text.trim() === '' ? `answers.noDay.${props.choice}` : 'act.save')}
      look="primary"
    >
      <DueField label={t('answers.day')} value={value} onChange={setValue} onCommit={save} />
    </EditorForm>
  );
}
