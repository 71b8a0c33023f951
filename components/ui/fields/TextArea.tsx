import type { Ref } from 'preact';
import { classNames } from '../class-names.ts';

export interface TextAreaProps {
  value: string;
  onInput: (value: string) => void;
  id?: string | undefined;
  describedBy?: string | undefined;
  label?: string | undefined;
  placeholder?: string | undefined;
  rows?: number;
  maxLength?: number;
  onCommit?: (() => void) | undefined;
  onBlur?: (() => void) | undefined;
  disabled?: boolean;
  /** Takes the focus when the editor around it opens. */
  first?: boolean;
  class?: string | undefined;
  inputRef?: Ref<HTMLTextAreaElement> | undefined;
}

/** Grows with its text. Enter commits where `onCommit` is given; Shift+Enter is a new line. */
export function TextArea(props: TextAreaProps) {
  const { onCommit } = props;
  return (
    <textarea
      ref={props.inputRef ?? null}
      class={classNames('input', props.class)}
      id={props.id}
      data-first={props.first ? '' : undefined}
      rows={props.rows ?? 2}
      value={props.value}
      onInput={(event) => props.onInput(event.currentTarget.value)}
      onBlur={props.onBlur}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.shiftKey && onCommit && !event.isComposing) {
          event.preventDefault();
          onCommit();
        }
      }}
      placeholder={props.placeholder}
      disabled={props.disabled}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      maxLength={props.maxLength ?? 2000}
    />
  );
}
