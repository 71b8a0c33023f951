import { Button } from './Button.tsx';
import type { ButtonProps } from './Button.tsx';
import type { IconName } from '../marks/icons.ts';

/** A drawing that acts; the label is said, and shown as the tooltip. */
export function IconButton(props: Omit<ButtonProps, 'children' | 'icon' | 'look'> & { icon: IconName; label: string }) {
  return (
    <Button {...props} look="plain" title={props.title ?? props.label} class={`icon-button ${props.class ?? ''}`} />
  );
}
