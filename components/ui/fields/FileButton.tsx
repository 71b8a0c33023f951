import { useRef } from 'preact/hooks';
import { Button } from '../buttons/Button.tsx';
import type { ButtonProps } from '../buttons/Button.tsx';

/** Opens the browser's own question for a file (JSON unless said otherwise), and hands over the one that was chosen. */
export function FileButton(props: {
  label: string;
  accept?: string;
  look?: ButtonProps['look'];
  onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        class="ears"
        type="file"
        accept={props.accept ?? 'application/json,.json'}
        tabIndex={-1}
        aria-label={props.label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again, once it has been changed.
          event.currentTarget.value = '';
          if (file) props.onFile(file);
        }}
      />
      <Button look={props.look ?? 'quiet'} onClick={() => input.current?.click()}>
        {props.label}
      </Button>
    </>
  );
}
