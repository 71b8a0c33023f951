import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/marks/Icon.tsx';

const PAUSE_MS = 120;

/** Words to filter by. What is typed is asked for after a breath, so that a fast hand does not ask for every letter. */
export function FilterInput(props: {
  value: string;
  label: string;
  onChange: (text: string) => void;
  inputRef?: Ref<HTMLInputElement>;
}) {
  const [text, setText] = useState(props.value);
  const sent = useRef(props.value);
  useEffect(() => {
    // The address changed from outside: Back, or "Show everything".
    if (props.value === sent.current) return;
    sent.current = props.value;
    setText(props.value);
  }, [props.value]);
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      props.onChange(text);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <span class="filter-input">
      <Icon name="search" />
      <input
        ref={props.inputRef ?? null}
        class="input"
        type="search"
        value={text}
        maxLength={200}
        aria-label={props.label}
        placeholder={props.label}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
    </span>
  );
}
