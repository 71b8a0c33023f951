import type { ComponentChildren, HTMLAttributes } from 'preact';
import { useRef } from 'preact/hooks';
import { useFocusAfter } from './use-focus-inside.ts';

/** An item of a list that its own acts take out of it: the focus goes on to its neighbour. */
export function LeavingItem(props: Omit<HTMLAttributes<HTMLLIElement>, 'ref'> & { children: ComponentChildren }) {
  const place = useRef<HTMLLIElement>(null);
  useFocusAfter(place);
  return <li ref={place} {...props} />;
}
