import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useFocusAfter } from '../../../hooks/focus/use-focus-inside.ts';

/** What a file would do, before it does it. It goes once that is decided, and the focus goes on to the section's heading. */
export function Preview(props: { class?: string; children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useFocusAfter(place, 'section');
  return (
    <div ref={place} class={props.class ? `preview ${props.class}` : 'preview'}>
      {props.children}
    </div>
  );
}
