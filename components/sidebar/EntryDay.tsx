import { useState } from 'preact/hooks';
import type { CivilDate } from '../../lib/domain/types.ts';
import { useLocale } from '../hooks/locale.ts';
import { Button } from '../ui/Button.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { DueField } from './DueField.tsx';
import type { DueValue } from './DueField.tsx';

/** A day in words, and days that are one press away. */
export function EntryDay(props: {
  label: string;
  start: CivilDate | null;
  quick: readonly { key: string; label: string; onPick: () => void }[];
  onSave: (date: CivilDate) => void;
  onClose: () => void;
}) {
  const { t } = useLocale();
  const [value, setValue] = useState<DueValue>(() => ({
    text: props.start ?? '',
    due: props.start === null ? null : { date: props.start },
  }));
  const save = () => {
    if (value.due) props.onSave(value.due.date);
  };
  return (
    <form
      class="entry-day"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {props.quick.length > 0 ? (
        <div class="panel-acts">
          {props.quick.map(({ key, label, onPick }) => (
            <Button key={key} onClick={onPick}>
              {label}
            </Button>
          ))}
        </div>
      ) : null}
      <DueField label={props.label} value={value} onChange={setValue} onCommit={save} />
      <div class="panel-acts">
        <Button type="submit" disabled={value.due === null} hint="↵">
          {t('act.save')}
        </Button>
        <TextButton onClick={props.onClose}>{t('act.cancel')}</TextButton>
      </div>
    </form>
  );
}
