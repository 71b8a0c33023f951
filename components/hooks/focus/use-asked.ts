import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useEscape } from '../keys/use-escape.ts';

interface Asked {
  asked: boolean;
  ask: (asked: boolean) => void;
  /** The button that asks, and what takes its place. */
  opener: RefObject<HTMLButtonElement | null>;
  question: RefObject<HTMLDivElement | null>;
}

/** A question in the place of its button: the focus goes into it, and back to the button once it is called off, by Esc, too. */
export function useAsked(): Asked {
  const [asked, ask] = useState(false);
  const was = useRef(asked);
  const opener = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLDivElement>(null);
  useEscape(asked, () => ask(false));
  useLayoutEffect(() => {
    if (asked === was.current) return;
    was.current = asked;
    (asked ? question.current?.querySelector('button') : opener.current)?.focus();
  }, [asked]);
  return { asked, ask, opener, question };
}
