import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useLocale } from '../../hooks/words/locale.ts';
import type { RowEditing } from './PagedTable.tsx';

/** A row whose name opens its editor in the row's own place. Four columns wide. */
export function EditableRow(
  props: RowEditing & {
    name: string;
    editor: (close: () => void) => ComponentChildren;
    /** Puts the name where it stands in its row. */
    head: (name: ComponentChildren) => ComponentChildren;
    children: ComponentChildren;
  },
) {
  const { t } = useLocale();
  const name = useRef<HTMLButtonElement>(null);
  const close = () => {
    props.onEdit(false);
    // The focus goes back to where the editor was opened, once it is there again.
    setTimeout(() => name.current?.focus());
  };
  if (props.editing) {
    return (
      <tr class="editing">
        <td colSpan={4}>{props.editor(close)}</td>
      </tr>
    );
  }
  return (
    <tr>
      {props.head(
        <button
          ref={name}
          type="button"
          class="row-link"
          data-row
          title={t('peoplePage.edit', { name: props.name })}
          onClick={() => props.onEdit(true)}
        >
          {props.name}
        </button>,
      )}
      {props.children}
    </tr>
  );
}
