import type { RefObject } from 'preact';
import { useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { changedFields } from '../../hooks/half-written/changed-fields.ts';
import { fillFields, keptAt } from '../../hooks/half-written/kept.ts';
import type { Kept } from '../../hooks/half-written/kept.ts';
import { useFocusInside } from '../../hooks/focus/use-focus-inside.ts';
import { useStateAt } from '../../hooks/state/use-state-at.ts';
import { DeskContext } from './desk.ts';

/** A deal in the making, called as the mode in which another is chosen or a new one made. */
export const CHOOSE = 'desk choose';

const NOTHING = keptAt(null, null, null);

export function useKeptHere(): Kept {
  return useContext(DeskContext)?.kept ?? NOTHING;
}

/**
 * What stands in the fields of a form. It is kept while it is written, and is there again when the form is opened next.
 * Whoever opens and closes the form lets it go (`useOpenForm`, `calm`).
 */
export function useKept<T extends object>(form: string, fresh: () => T) {
  const kept = useKeptHere();
  const [opened] = useState(fresh);
  const [fields, hold] = useState(() => fillFields(opened, kept.find(form)));
  const set = (change: Partial<T>): void => {
    const next = { ...fields, ...change };
    hold(next);
    kept.keep(form, changedFields(opened, next));
  };
  return { opened, fields, set };
}

/**
 * The focus of a form: its own when the rep opens it; when it opens by itself, none but what it had.
 *
 * @param opens `false` = it stands there anyway
 */
export function useFormFocus(place: RefObject<HTMLElement | null>, form: string, ready?: boolean, opens = true): void {
  const kept = useKeptHere();
  const [caret] = useState(() => (opens ? kept.caret(form) : (kept.find(form)?.caret ?? null)));
  useLayoutEffect(() => place.current?.setAttribute('data-form', ''), [place]);
  useFocusInside(place, ready, caret);
}

/** Whether this has opened by itself, for the form that was left half-written in it: it then takes no focus. */
export function useReturned(form: string): boolean {
  const kept = useKeptHere();
  const [returned] = useState(() => kept.caret(form) !== undefined);
  return returned;
}

/**
 * Which form of a group stands open, here. One that was left half-written stands open again; who closes it, saved or
 * cancelled, lets its text go.
 */
export function useOpenForm(group: string) {
  const kept = useKeptHere();
  const start = `${group} `;
  const first = useMemo(() => kept.find(group, true)?.form.slice(start.length) ?? null, [kept, start]);
  const [open, hold] = useStateAt(kept.place + start, first);
  const set = (next: string | null): void => {
    if (next === null && open !== null) kept.keep(start + open, null);
    hold(next);
  };
  return [open, set] as const;
}
