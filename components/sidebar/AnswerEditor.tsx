import { useState } from 'preact/hooks';
import type { ChecklistItem } from '../../lib/contract/views.ts';
import { useCommand } from '../hooks/use-command.ts';
import { useLocale } from '../hooks/locale.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { useDealDesk } from './desk.ts';

/** The answer itself, written where it will stand. Empty opens the element again. */
export function AnswerEditor({ item, onDone }: { item: ChecklistItem; onDone: () => void }) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const [answer, setAnswer] = useState(item.answer);
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
        onInput={setAnswer}
        onCommit={save}
      />
      <div class="row-edit-acts">
        <Button onClick={save} hint="↵">
          {t('act.save')}
        </Button>
        <TextButton onClick={onDone}>{t('act.cancel')}</TextButton>
      </div>
    </>
  );
}
