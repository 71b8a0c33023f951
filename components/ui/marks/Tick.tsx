import { classNames } from '../class-names.ts';
import './Tick.css';

export type TickState = 'open' | 'done' | 'passed-over' | 'not-applicable';

/** The box before an element. A red stroke through it is the rep's own: passed over. */
export function Tick(props: {
  state: TickState;
  label: string;
  onClick: () => void;
  disabled?: boolean;
  /** What stands beside it, for the ears. */
  describedBy?: string | undefined;
  tabIndex?: number | undefined;
  class?: string | undefined;
}) {
  return (
    <button
      type="button"
      role="checkbox"
      class={classNames('tick', `tick-${props.state}`, props.class)}
      aria-checked={props.state === 'done' ? 'true' : props.state === 'open' ? 'false' : 'mixed'}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      disabled={props.disabled}
      tabIndex={props.tabIndex}
      onClick={props.onClick}
    >
      <TickDrawing state={props.state} />
    </button>
  );
}

/** The drawing alone, for where it only shows. */
export function TickDrawing({ state }: { state: TickState }) {
  return (
    <svg class="tick-box" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <rect x="1.25" y="1.25" width="13.5" height="13.5" rx="4" />
      {state === 'done' ? <path d="M4.6 8.4 7 10.7 11.4 5.4" /> : null}
      {state === 'passed-over' ? <path d="M2.4 12.2 C5.5 9.6 9.8 6 13.8 3.6" /> : null}
      {state === 'not-applicable' ? <path d="M5 8h6" /> : null}
    </svg>
  );
}
