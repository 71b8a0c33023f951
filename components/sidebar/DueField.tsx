import { civilDateOf } from '../../lib/domain/civil-date.ts';
import type { DueDate } from '../../lib/domain/types.ts';
import { useLocale } from '../hooks/locale.ts';
import { useNow } from '../hooks/use-now.ts';
import { useQuery } from '../hooks/use-query.ts';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { dayWords, relativeDays } from '../ui/date-words.ts';
import { daysBetween } from '../../lib/domain/civil-date.ts';
import { useEffect } from 'preact/hooks';

/** What was typed, and what it was read as. `due` null with text = not read. */
export interface DueValue {
  text: string;
  due: DueDate | null;
}

/** A date in plain words, read while it is typed: "Thursday", "in two weeks", "end of quarter". */
export function DueField(props: {
  label: string;
  value: DueValue;
  onChange: (value: DueValue) => void;
  onCommit?: (() => void) | undefined;
}) {
  const { value, onChange } = props;
  const { t, language } = useLocale();
  const today = civilDateOf(useNow());
  const typed = value.text.trim();
  const { value: reading, loading } = useQuery('read-due', typed === '' ? null : { text: typed.slice(0, 500) });
  const current = !loading && reading?.ok ? reading : null;
  const due = typed === '' ? null : (current?.due ?? (loading ? value.due : null));
  useEffect(() => {
    if (!sameDue(due, value.due)) onChange({ text: value.text, due });
  });
  return (
    <Field
      label={props.label}
      hint={due ? dueWords(due, today, language) : typed === '' ? t('due.how') : ''}
      problem={typed !== '' && !loading && due === null ? t('due.unread') : null}
    >
      {({ id, describedBy }) => (
        <TextInput
          id={id}
          describedBy={describedBy}
          value={value.text}
          invalid={typed !== '' && !loading && due === null}
          onInput={(text) => onChange({ text, due: value.due })}
          onCommit={props.onCommit}
        />
      )}
    </Field>
  );
}

function sameDue(one: DueDate | null, other: DueDate | null): boolean {
  return one?.date === other?.date && one?.time === other?.time && one?.zone === other?.zone;
}

/** "Thu 14 May, in 9 days" */
export function dueWords(due: DueDate, today: string, language: 'en' | 'de'): string {
  const day = dayWords(due.date, today, language);
  const away = daysBetween(today, due.date);
  const time = due.time ? ` ${due.time}` : '';
  return Math.abs(away) <= 1 ? `${day}${time}` : `${day}${time}, ${relativeDays(away, language)}`;
}

/** A due date as words that the reader reads back as the same day. */
export function dueText(due: DueDate | null): string {
  return due === null ? '' : due.time ? `${due.date} ${due.time}` : due.date;
}
