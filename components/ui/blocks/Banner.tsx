import type { ComponentChildren } from 'preact';
import { Icon } from '../marks/Icon.tsx';
import './Banner.css';

/** Something about the whole surface that the rep should know, with what to do about it. */
export function Banner(props: { children: ComponentChildren; acts?: ComponentChildren; tone?: 'calm' | 'alert' }) {
  return (
    <div class={`banner banner-${props.tone ?? 'calm'}`} role="status">
      <Icon name={props.tone === 'alert' ? 'alert' : 'info'} />
      <div class="banner-words">
        <p>{props.children}</p>
        {props.acts ? <div class="banner-acts">{props.acts}</div> : null}
      </div>
    </div>
  );
}
