import type { ComponentChild, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useFirstNew } from '../../hooks/focus/use-first-new.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';

/** Two or three lines of them. */
const FEW = 12;

/**
 * The first of many people, heard from last, and the rest at a click that keeps the focus in the list.
 *
 * @param stops what takes the focus in the place: one for each of the people
 * @param isWanted also shown: who is being edited, or was chosen
 */
export function useFew<T>(
  place: RefObject<HTMLElement | null>,
  stops: string,
  people: readonly T[],
  isWanted: (one: T) => boolean,
): { shown: readonly T[]; more: ComponentChild } {
  const { t } = useLocale();
  const [all, setAll] = useState(false);
  const handOn = useFirstNew(place, stops, all ? people.length : FEW);
  const shown = all ? people : people.filter((one, at) => at < FEW || isWanted(one));
  const count = people.length - shown.length;
  const more =
    count === 0 ? null : (
      <TextButton onClick={() => handOn(() => setAll(true))}>{t('people.more', { count })}</TextButton>
    );
  return { shown, more };
}
