import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useFocusInside } from '../../hooks/focus/use-focus-inside.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';

/** The form that opens in a row: Enter saves, Esc leaves it. */
export function RowEditor(props: {
  label: string;
  onSave: () => void;
  onClose: () => void;
  aside?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { t } = useLocale();
  const place = useRef<HTMLFormElement>(null);
  useFocusInside(place);
  return (
    <form
      ref={place}
      class="row-editor"
      aria-label={props.label}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        props.onClose();
      }}
    >
      <div class="row-editor-fields">{props.children}</div>
      <div class="row-editor-acts">
        <Button type="submit" look="primary">
          {t('act.save')}
        </Button>
        <Button look="plain" onClick={props.onClose}>
          {t('act.cancel')}
        </Button>
        <span class="row-editor-aside">{props.aside}</span>
      </div>
    </form>
  );
}
