import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of the page under its heading, with what belongs beside the heading. */
export function Section(props: {
  title: string;
  how?: string;
  aside?: ComponentChildren;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="process-section" aria-labelledby={id}>
      <div class="process-section-head">
        <h2 id={id}>{props.title}</h2>
        {props.aside}
      </div>
      {props.how === undefined ? null : <p class="process-how">{props.how}</p>}
      {props.children}
    </section>
  );
}
