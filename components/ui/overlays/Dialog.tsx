import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '../buttons/IconButton.tsx';
import './Dialog.css';

/**
 * The browser's own dialog: it traps the focus, dims what is behind, closes on Esc and on a click beside it.
 * It opens and goes within the key that asked for it: the next key, typed at once, is for the field in it or for the
 * page again. `close` comes a task later, and from a dialog that its parent has taken away it says nothing.
 */
export function Dialog(props: {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ComponentChildren;
  /** No heading of its own: the content brings one. */
  bare?: boolean;
  class?: string | undefined;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${props.class ?? ''}`}
      aria-labelledby={props.bare ? undefined : id}
      aria-label={props.bare ? props.title : undefined}
      onCancel={props.onClose}
      onClose={() => dialog.current && props.onClose()}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div class="dialog-sheet">
        {props.bare ? null : (
          <header class="dialog-head">
            <h2 id={id}>{props.title}</h2>
            <IconButton icon="close" label={props.closeLabel} onClick={() => dialog.current?.close()} />
          </header>
        )}
        {props.children}
      </div>
    </dialog>
  );
}
