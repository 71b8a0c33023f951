import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of the page under its heading. */
export function SheetPart(props: { title: string; aside?: ComponentChildren; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="sheet-part" aria-labelledby={id}>
      <div class="sheet-part-head">
        <h2 id={id}>{props.title}</h2>
        {props.aside === undefined ? null : <span class="sheet-part-aside figures">{props.aside}</span>}
      </div>
      {props.children}
    </section>
  );
}
