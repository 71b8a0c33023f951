import type { ComponentChildren } from 'preact';
import { Icon } from '../marks/Icon.tsx';
import './Disclosure.css';

/** A fold that keeps its place. The parent remembers whether it was left open. */
export function Disclosure(props: {
  title: string;
  /** What a closed fold still says: a count, a name. */
  aside?: ComponentChildren;
  open: boolean;
  onToggle: (open: boolean) => void;
  children: ComponentChildren;
  id?: string | undefined;
  level?: 2 | 3;
}) {
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <details class="fold" id={props.id} open={props.open}>
      <summary
        class="fold-head"
        onClick={(event) => {
          // The parent opens it, so that what is inside is drawn in the same frame.
          event.preventDefault();
          props.onToggle(!props.open);
        }}
      >
        <Icon name="chevronRight" />
        <Heading class="fold-title">{props.title}</Heading>
        {props.aside === undefined ? null : <span class="fold-aside figures">{props.aside}</span>}
      </summary>
      {props.open ? <div class="fold-body">{props.children}</div> : null}
    </details>
  );
}
