import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import type { DueDate } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { TextField } from '../../ui/fields/TextField.tsx';
import { dayWords, relativeDays } from '../../ui/words/date-words.ts';
import { daysBetween } from '../../../lib/domain/time/civil-date.ts';
import { useEffect, useRef } from 'preact/hooks';

/** What was typed, and what it was read as. `due` null with text = not read. */
export interface DueValue {
  text: string;
  due: DueDate | null;
}

/** Words that are no day: not read yet, or not to be read. A record without them would say less than the rep did. */
export function isUnread({ text, due }: DueValue): boolean {
  return text.trim() !== '' && due === null;
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
  // The line below keeps its words while the next letter is read.
  const said = useRef(due);
  if (!loading || typed === '') said.current = due;
  // Enter while the last letter is being read saves once it has been.
  const wanted = useRef(false);
  useEffect(() => {
    if (!sameDue(due, value.due)) return onChange({ text: value.text, due });
    if (!wanted.current || loading) return;
    wanted.current = false;
    if (due !== null) props.onCommit?.();
  });
  const commit = () => {
    if (loading && isUnread(value)) wanted.current = true;
    else props.onCommit?.();
  };
  return (
    <TextField
      label={props.label}
      hint={said.current ? dueWords(said.current, today, language) : typed === '' ? t('due.how') : ''}
      problem={typed !== '' && !loading && due === null ? t('due.unread') : null}
      value={value.text}
      invalid={typed !== '' && !loading && due === null}
      onInput={(text) => {
        wanted.current = false;
        onChange({ text, due: null });
      }}
      onCommit={props.onCommit && commit}
    />
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
