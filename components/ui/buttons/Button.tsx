import type { ComponentChildren, Ref } from 'preact';
import { classNames } from '../class-names.ts';
import { Icon } from '../marks/Icon.tsx';
import type { IconName } from '../marks/icons.ts';
import './Button.css';

export interface ButtonProps {
  children?: ComponentChildren;
  onClick?: (event: MouseEvent) => void;
  /** `primary`: one on screen at a time. `plain`: words only, for everything secondary. */
  look?: 'primary' | 'quiet' | 'plain' | 'red';
  icon?: IconName;
  /** The key that does the same, shown beside the words. */
  hint?: string | undefined;
  type?: 'button' | 'submit';
  disabled?: boolean;
  /** Does nothing meanwhile, and keeps the focus, which a disabled one loses. */
  busy?: boolean;
  /** Longer words for the ears, and for the tooltip. */
  label?: string | undefined;
  title?: string | undefined;
  pressed?: boolean | undefined;
  expanded?: boolean | undefined;
  controls?: string | undefined;
  hasPopup?: 'menu' | 'dialog' | 'listbox' | undefined;
  popoverTarget?: string | undefined;
  wide?: boolean;
  class?: string | undefined;
  buttonRef?: Ref<HTMLButtonElement> | undefined;
}

export function Button(props: ButtonProps) {
  const { children, look = 'quiet', icon, hint, type = 'button', wide = false } = props;
  return (
    <button
      ref={props.buttonRef ?? null}
      type={type}
      class={classNames('button', `button-${look}`, wide && 'button-wide', props.class)}
      onClick={props.busy ? refuse : props.onClick}
      disabled={props.disabled}
      aria-disabled={props.busy ? true : undefined}
      aria-label={props.label}
      title={props.title}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-haspopup={props.hasPopup}
      popovertarget={props.popoverTarget}
      aria-keyshortcuts={hint?.length === 1 ? hint : undefined}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
      {hint ? (
        <kbd class="button-hint" aria-hidden="true">
          {hint}
        </kbd>
      ) : null}
    </button>
  );
}

/** Of a form, too: its Enter is a click on the button that sends it. */
function refuse(event: Event): void {
  event.preventDefault();
}
