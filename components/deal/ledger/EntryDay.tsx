import type { CivilDate } from '../../../lib/domain/rows/types.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { DueField } from '../form/DueField.tsx';
import type { DueValue } from '../form/due-value.ts';
import { EditorForm } from '../form/EditorForm.tsx';
import { useKept } from '../desk/use-kept.ts';

/** A day in words, and days that are one press away. */
export function EntryDay(props: {
  /** Under which it is kept while it is written. */
  form: string;
  /** Over the days that are one press away. */
  title?: string;
  label: string;
  start: CivilDate | null;
  quick: readonly { key: string; label: string; onPick: () => void }[];
  onSave: (date: CivilDate) => void;
  onClose: () => void;
}) {
  const { fields: value, set: setValue } = useKept<DueValue>(props.form, () => ({
    text: props.start ?? '',
    due: props.start === null ? null : { date: props.start },
  }));
  const save = () => {
    if (value.due) props.onSave(value.due.date);
  };
  return (
    <EditorForm
      form={props.form}
      class="entry-day"
      onSave={save}
      onClose={props.onClose}
      hint="↵"
      disabled={value.text.trim() === ''}
    >
      {props.quick.length > 0 ? (
        <div class="entry-days">
          {props.title === undefined ? null : <p class="field-label">{props.title}</p>}
          {props.quick.map(({ key, label, onPick }) => (
            <Button key={key} onClick={onPick}>
              {label}
            </Button>
          ))}
        </div>
      ) : null}
      <DueField label={props.label} value={value} onChange={setValue} onCommit={save} />
    </EditorForm>
  );
}
