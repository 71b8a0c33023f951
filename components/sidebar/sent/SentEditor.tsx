import type { FoundAsk, SentQuestion } from '../../../lib/contract/views.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { KINDS } from '../../deal/capture/commitment-fields.ts';
import { DueField } from '../../deal/form/DueField.tsx';
import { dueText, isUnread } from '../../deal/form/due-value.ts';
import { EditorForm } from '../../deal/form/EditorForm.tsx';
import { useKept } from '../../deal/desk/use-kept.ts';

/** Kind, words and day of what was found, put right before it is recorded; or that it is none. */
export function SentEditor(props: {
  /** Under which it is kept while it is written. */
  form: string;
  question: SentQuestion;
  ask: FoundAsk;
  /** It is the only one: what is kept is recorded at once. */
  records: boolean;
  onKeep: (ask: FoundAsk) => void;
  onCancel: () => void;
}) {
  const { ask, question } = props;
  const { t } = useLocale();
  const run = useCommand();
  const { fields, set } = useKept(props.form, () => ({
    words: ask.words,
    kind: ask.kind,
    due: { text: dueText(ask.due), due: ask.due },
  }));
  const { words, kind, due } = fields;
  const keep = () => {
    if (isUnread(due)) return;
    props.onKeep({ ...ask, kind, due: due.due, words: words.trim() === '' ? ask.words : words.trim() });
  };
  /** Judged, it is no longer open: the question goes, or goes on with the rest. */
  const deny = () => {
    const { messageKey, dealId } = question;
    const sentences = [{ text: ask.words, label: 'none' as const, kind: null, found: ask.found }];
    void run('judge-sentences', { draftKey: messageKey, dealId, sentences });
    props.onCancel();
  };
  return (
    <EditorForm
      form={props.form}
      class="sent-editor"
      onSave={keep}
      onClose={props.onCancel}
      act={t(props.records ? 'sent.yes' : 'act.save')}
      look="primary"
      hint="↵"
      aside={<TextButton onClick={deny}>{t(ask.direction === 'we' ? 'sent.notAPromise' : 'sent.notAnAsk')}</TextButton>}
    >
      <TextAreaField
        label={t('capture.words')}
        value={words}
        onInput={(next) => set({ words: next })}
        onCommit={keep}
        class="capture-words"
        first
      />
      <div class="panel-pair">
        <SelectField
          label={t('capture.kind')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(next) => set({ kind: next })}
        />
        <DueField label={t('capture.due')} value={due} onChange={(next) => set({ due: next })} onCommit={keep} />
      </div>
    </EditorForm>
  );
}
