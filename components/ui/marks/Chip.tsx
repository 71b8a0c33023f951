import type { ComponentChildren } from 'preact';
import './Chip.css';

/** A short word about something. Tones: `given` is green, `missing` red, `resisted` the highlighter. */
export function Chip(props: {
  children: ComponentChildren;
  tone?: 'plain' | 'given' | 'missing' | 'resisted' | 'accent';
  title?: string | undefined;
}) {
  return (
    <span class={`chip chip-${props.tone ?? 'plain'} figures`} title={props.title}>
      {props.children}
    </span>
  );
}
