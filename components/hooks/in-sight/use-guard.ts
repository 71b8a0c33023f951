import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useVisibleAct } from './use-visible-act.ts';
import type { Verdict } from './visible-act.ts';

export type Refusal = Exclude<Verdict, 'fine'>;

/**
 * Lets an act that matters through only when `element` is truly in sight (see visible-act). What is held back is not
 * swallowed: `refusal` says why, to be shown beside it with a way to the dashboard.
 */
export function useGuard(element: RefObject<HTMLElement | null>): {
  attempt: (event: Event, act: () => void) => Promise<void>;
  refusal: Refusal | null;
} {
  const judge = useVisibleAct(element);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const judging = useRef(false);
  return {
    refusal,
    attempt: async (event, act) => {
      // The second click of a double one is not a second act.
      if (judging.current) return;
      judging.current = true;
      const verdict = await judge(event);
      judging.current = false;
      setRefusal(verdict === 'fine' ? null : verdict);
      if (verdict === 'fine') act();
    },
  };
}
