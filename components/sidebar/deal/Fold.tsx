import type { ComponentChildren } from 'preact';
import { useFold } from '../../hooks/state/use-fold.ts';
import { Disclosure } from '../../ui/blocks/Disclosure.tsx';

/** A fold under the deal, left as it was. */
export function Fold(props: {
  /** What the settings remember it by. */
  id: string;
  title: string;
  aside?: string;
  openAtFirst?: boolean;
  children: ComponentChildren;
}) {
  const [open, setOpen] = useFold(props.id, props.openAtFirst);
  return (
    <Disclosure id={props.id} title={props.title} aside={props.aside} open={open} onToggle={setOpen}>
      {props.children}
    </Disclosure>
  );
}
