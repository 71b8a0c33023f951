import { useRef, useState } from 'preact/hooks';
import { IconButton } from '../buttons/IconButton.tsx';
import './TokenField.css';

export interface TokenFieldProps {
  values: readonly string[];
  onChange: (values: string[]) => void;
  /** What was typed → what is kept, or `null` where it is none of the kind. */
  read: (text: string) => string | null;
  id?: string | undefined;
  label?: string | undefined;
  describedBy?: string | undefined;
  placeholder: string;
  /** "Remove northwind.example" */
  removeLabel: (value: string) => string;
  /** Told what could not be read, and `null` once that is over. */
  onProblem?: ((text: string | null) => void) | undefined;
  max?: number;
}

/** Several short values in one field. Enter, a comma or leaving the field adds; Backspace in the empty field removes. */
export function TokenField(props: TokenFieldProps) {
  const { values, onChange, onProblem } = props;
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    const typed = text.split(/[\s,;]+/).filter(Boolean);
    const bad = typed.find((part) => props.read(part) === null);
    if (bad !== undefined) return onProblem?.(bad);
    const added = typed.flatMap((part) => props.read(part) ?? []);
    setText('');
    onProblem?.(null);
    const next = [...new Set([...values, ...added])].slice(0, props.max ?? 20);
    if (next.length > values.length) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const ends = (event.key === 'Enter' && text.trim() !== '') || event.key === ',' || event.key === ';';
    if (ends) {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && text === '' && values.length > 0) {
      onChange(values.slice(0, -1));
    }
  };
  return (
    <div class="tokens">
      {values.map((value) => (
        <span key={value} class="token">
          {value}
          <IconButton
            icon="close"
            label={props.removeLabel(value)}
            onClick={() => {
              // The button goes with its value.
              field.current?.focus();
              onChange(values.filter((other) => other !== value));
            }}
          />
        </span>
      ))}
      <input
        ref={field}
        class="token-input"
        id={props.id}
        value={text}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        placeholder={props.placeholder}
        maxLength={500}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          setText(event.currentTarget.value);
          onProblem?.(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (text.trim() !== '') add();
        }}
      />
    </div>
  );
}
