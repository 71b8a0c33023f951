import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { useFocusAfter } from './use-focus-inside.ts';

/** A button that goes with what it did: the focus goes on to the heading. */
export function LeavingButton(props: { onClick: () => void; children: ComponentChildren }) {
  const place = useRef<HTMLSpanElement>(null);
  useFocusAfter(place);
  return (
    <span ref={place}>
      <TextButton {...props} />
    </span>
  );
}
