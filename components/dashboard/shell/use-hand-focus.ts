import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * The button that led on goes with the step before it. The keys go on where the next step begins, and so does the eye, were
 * the page scrolled down. `place` takes the focus (`tabIndex={-1}`); nothing happens at the first step.
 */
export function useHandFocus(place: RefObject<HTMLElement | null>, step: string): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    const here = place.current;
    if (!here) return;
    if (document.activeElement === document.body) here.focus({ preventScroll: true });
    if (here.getBoundingClientRect().top < 0) here.scrollIntoView({ block: 'start' });
  }, [step]);
}
