import type { Ref } from 'preact';
import { classNames } from '../class-names.ts';

export interface TextInputProps {
  value: string;
  onInput: (value: string) => void;
  id?: string | undefined;
  describedBy?: string | undefined;
  /** For a control without a visible label. */
  label?: string | undefined;
  placeholder?: string | undefined;
  type?: 'text' | 'search' | 'number' | 'date' | 'email' | 'password';
  inputMode?: 'text' | 'decimal' | 'numeric' | 'email';
  /** Looks like the text that it edits until it is touched. */
  inline?: boolean;
  required?: boolean;
  invalid?: boolean;
  disabled?: boolean;
  readOnly?: boolean;
  maxLength?: number;
  /** The last day of a date. */
  max?: string;
  onCommit?: (() => void) | undefined;
  onBlur?: (() => void) | undefined;
  class?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

export function TextInput(props: TextInputProps) {
  const { onCommit } = props;
  // Every type that can come here takes the same attributes; the typings tell each apart.
  const typed = { type: props.type ?? 'text' } as { type: 'text' };
  return (
    <input
      ref={props.inputRef ?? null}
      class={classNames('input', props.inline && 'input-inline', props.class)}
      id={props.id}
      {...typed}
      inputMode={props.inputMode}
      value={props.value}
      onInput={(event) => props.onInput(event.currentTarget.value)}
      onBlur={props.onBlur}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && onCommit && !event.isComposing) {
          event.preventDefault();
          onCommit();
        }
      }}
      placeholder={props.placeholder}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid ? 'true' : undefined}
      required={props.required}
      disabled={props.disabled}
      readOnly={props.readOnly}
      maxLength={props.maxLength ?? 300}
      max={props.max}
      autocomplete="off"
      spellcheck={props.type === undefined || props.type === 'text'}
    />
  );
}
