import './StateMark.css';

export type MarkState =
  | 'missing'
  | 'to-ask'
  | 'asked'
  | 'unanswered'
  | 'given'
  | 'declined'
  | 'dodged'
  | 'kept'
  | 'broken'
  | 'withdrawn';

/** Where a commitment stands, told by form first and colour second. The words stand beside it. */
export function StateMark({ state }: { state: MarkState }) {
  return (
    <svg class={`mark mark-${state}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <circle class="mark-ring" cx="8" cy="8" r="5.75" />
      {INSIDE[state]}
    </svg>
  );
}

const INSIDE = {
  missing: null,
  'to-ask': <circle class="mark-fill" cx="8" cy="8" r="1.6" />,
  asked: <path class="mark-fill" d="M8 4.25a3.75 3.75 0 0 1 0 7.5Z" />,
  unanswered: <path class="mark-fill" d="M8 4.25a3.75 3.75 0 0 1 0 7.5Z" />,
  given: <path d="M5.4 8.2 7.2 10 10.7 6" />,
  kept: <path d="M5.4 8.2 7.2 10 10.7 6" />,
  declined: <path d="M5.5 8h5" />,
  dodged: <path d="M5.2 8.6c.9-1.3 1.9-1.3 2.8-.6s1.9.7 2.8-.6" />,
  broken: <path d="M6 6l4 4M10 6l-4 4" />,
  withdrawn: <path d="M5 11 11 5" />,
} as const;
