import { ICONS } from './icons.ts';
import type { IconName } from './icons.ts';
import './Icon.css';

/** A drawing beside words; without words beside it, the control that holds it carries the label. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={ICONS[name]} />
    </svg>
  );
}
