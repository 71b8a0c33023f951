import { useRef, useState } from 'preact/hooks';
import type { DueDate } from '../../lib/domain/types.ts';
import { useEscape } from '../hooks/use-escape.ts';
import { useFocusInside } from '../hooks/use-focus-inside.ts';
import { useLocale } from '../hooks/locale.ts';
import { Button } from '../ui/Button.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { DueField, dueText } from './DueField.tsx';

/** The day that an answer names, in words. None may be named. */
export function AnswerDay(props: {
  choice: 'yes' | 'other-time';
  start: DueDate | null;
  onSave: (due: DueDate | null) => void;
  onCancel: () => void;
}) {
  const { t } = useLocale();
  const place = useRef<HTMLFormElement>(null);
  const [value, setValue] = useState(() => ({ text: dueText(props.start), due: props.start }));
  useEscape(true, props.onCancel);
  useFocusInside(place);
  const unread = value.text.trim() !== '' && value.due === null;
  const save = () => {
    if (!unread) props.onSave(value.due);
  };
  return (
    <form
      ref={place}
      class="answer-day"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <DueField label={t('answers.day')} value={value} onChange={setValue} onCommit={save} />
      <div class="panel-acts">
        <Button type="submit" look="primary" disabled={unread}>
          {t(value.due === null ? `answers.noDay.${props.choice}` : 'act.save')}
        </Button>
        <TextButton onClick={props.onCancel}>{t('act.cancel')}</TextButton>
      </div>
    </form>
  );
}
