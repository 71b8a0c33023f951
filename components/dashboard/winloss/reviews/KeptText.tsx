import { useEffect, useRef, useState } from 'preact/hooks';
import { TextAreaField } from '../../../ui/fields/TextAreaField.tsx';

/** A pause in writing after which the words are kept. */
const PAUSE_MS = 1200;

/** Words that are kept by themselves: after a pause, on leaving the field, and on leaving the page. */
export function KeptText(props: { label: string; hint?: string; value: string; onKeep: (text: string) => void }) {
  const [text, setText] = useState(props.value);
  const latest = useRef({ text, kept: props.value, keep: props.onKeep });
  latest.current.text = text;
  latest.current.keep = props.onKeep;
  const keep = () => {
    const { text: now, kept } = latest.current;
    if (now.trim() === kept.trim()) return;
    latest.current.kept = now;
    latest.current.keep(now);
  };
  // What another window, or undo, made of it shows here, unless the rep is writing something else.
  useEffect(() => {
    const { text: now, kept } = latest.current;
    if (kept.trim() === props.value.trim()) return;
    latest.current.kept = props.value;
    if (now.trim() === kept.trim()) setText(props.value);
  }, [props.value]);
  useEffect(() => {
    const timer = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  return (
    <TextAreaField
      label={props.label}
      hint={props.hint}
      value={text}
      rows={3}
      maxLength={5000}
      onInput={setText}
      onBlur={keep}
    />
  );
}
