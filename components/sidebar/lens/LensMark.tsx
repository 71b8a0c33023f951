import './LensMark.css';

export type LensMarkState = 'clear' | 'soft' | 'promise' | 'confirmed';

/** Clear or soft by the line, ours by the way it points, confirmed by the tick. The words stand beside it. */
export function LensMark({ state }: { state: LensMarkState }) {
  return (
    <svg class={`lens-mark lens-mark-${state}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle class="lens-mark-ring" cx="8" cy="8" r="5.75" />
      {INSIDE[state]}
    </svg>
  );
}

const INSIDE = {
  clear: <path class="lens-mark-fill" d="M8 4.25a3.75 3.75 0 0 1 0 7.5Z" />,
  soft: <path class="lens-mark-fill" d="M8 4.25a3.75 3.75 0 0 1 0 7.5Z" />,
  promise: <path class="lens-mark-fill" d="M8 4.25a3.75 3.75 0 0 0 0 7.5Z" />,
  confirmed: <path class="lens-mark-tick" d="M5.4 8.2 7.2 10 10.7 6" />,
} as const;
