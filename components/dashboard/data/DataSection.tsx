import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A heading, what it means, and what can be done; the act stands at the end of its line. */
export function DataSection(props: {
  title: string;
  how: string;
  act?: ComponentChildren;
  children?: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="data-section" aria-labelledby={id}>
      <div class="data-words">
        <h2 class="data-title" id={id}>
          {props.title}
        </h2>
        <p class="data-how">{props.how}</p>
      </div>
      {props.act ? <div class="data-act">{props.act}</div> : null}
      {props.children ? <div class="data-more">{props.children}</div> : null}
    </section>
  );
}
