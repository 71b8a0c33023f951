import type { ComponentChildren } from 'preact';

/** One sort of thing that a merge has to say, with how many there are; nothing where there are none. */
export function MergePart(props: {
  /** Of the heading, by which a list inside may be named. */
  id: string;
  title: string;
  how?: string;
  total: number;
  /** What is said of those that are not shown. */
  more: string | null;
  children: ComponentChildren;
}) {
  if (props.total === 0) return null;
  return (
    <section class="history-merge-part" aria-labelledby={props.id}>
      <h3 class="history-merge-title" id={props.id}>
        {props.title} <span class="history-merge-total figures">{props.total}</span>
      </h3>
      {props.how === undefined ? null : <p class="history-merge-note">{props.how}</p>}
      {props.children}
      {props.more === null ? null : <p class="history-merge-note">{props.more}</p>}
    </section>
  );
}
