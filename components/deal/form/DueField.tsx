import { useEffect, useRef } from 'preact/hooks';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { TextField } from '../../ui/fields/TextField.tsx';
import { dueWords, isUnread, sameDue } from './due-value.ts';
import type { DueValue } from './due-value.ts';

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
