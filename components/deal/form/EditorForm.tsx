import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useEscape } from '../../hooks/keys/use-escape.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { useFormFocus } from '../desk/use-kept.ts';

/** The frame of an editor: it takes the focus, saves by Enter, and closes by Esc. */
export function EditorForm(props: {
  /** Under which name it is kept while it is written. */
  form: string;
  class: string;
  label?: string;
  onSave: () => void;
  onClose: () => void;
  /** What the button says; "Save" without. */
  act?: string;
  look?: 'primary';
  hint?: string;
  disabled?: boolean;
  /** There is nothing to take the focus, or to save, yet. */
  waits?: boolean;
  /** Of an editor that moves on screen: whether it stood open before. It then takes only keys that are in here anyway. */
  opened?: { current: boolean };
  empty?: boolean;
  children: ComponentChildren;
  /** Beside the buttons, and below them. */
  aside?: ComponentChildren;
  below?: ComponentChildren;
}) {
  const { onSave, onClose, look = 'quiet', disabled = false } = props;
  const { t } = useLocale();
  const place = useRef<HTMLFormElement>(null);
  useEscape(true, onClose);
  const moved = useMoved(props.opened);
  useFormFocus(place, props.form, !props.waits && !moved);
  return (
    <form
      ref={place}
      class={props.class}
      aria-label={props.label}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {props.children}
      <div class="panel-acts">
        {props.empty ? null : (
          <Button type="submit" look={look} hint={props.hint} disabled={disabled}>
            {props.act ?? t('act.save')}
          </Button>
        )}
        <TextButton onClick={onClose}>{t('act.cancel')}</TextButton>
        {props.aside}
      </div>
      {props.below}
    </form>
  );
}

/** It has opened by itself, while the keys are in the page. */
function useMoved(opened?: { current: boolean }): boolean {
  const [moved] = useState(() => opened?.current === true && !document.hasFocus());
  useLayoutEffect(() => {
    if (opened) opened.current = true;
  }, [opened]);
  return moved;
}
