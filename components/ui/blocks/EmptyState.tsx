import type { ComponentChildren } from 'preact';
import './EmptyState.css';

/** What will stand here and how it gets there. */
export function EmptyState(props: { title?: string; children?: ComponentChildren; acts?: ComponentChildren }) {
  return (
    <div class="empty">
      {props.title ? <p class="empty-title">{props.title}</p> : null}
      {props.children ? <p class="empty-how">{props.children}</p> : null}
      {props.acts ? <div class="empty-acts">{props.acts}</div> : null}
    </div>
  );
}
