import type { RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import type { BoardCard } from '../../../lib/contract/views.ts';
import { useSingleKeysOn } from '../shell/use-keys.ts';
import { BoardContext } from './board-context.ts';
import { moveBeside } from './board-moves.ts';

/** On a card: Shift and an arrow move it to the stage beside, M opens the stages to choose from. */
export function useCardKeys(card: BoardCard, item: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const { columns, move } = useContext(BoardContext);
  const single = useSingleKeysOn();
  return (event) => {
    const onCard = event.target instanceof Element && event.target.matches('[data-row]');
    if (!onCard || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === 'm' && single) {
      event.preventDefault();
      item.current?.querySelector<HTMLElement>('.card-menu .button')?.click();
      return;
    }
    const step = event.shiftKey ? { ArrowRight: 1 as const, ArrowLeft: -1 as const }[event.key] : undefined;
    if (step === undefined) return;
    event.preventDefault();
    const to = moveBeside(card, columns, step);
    if (to) move(card, to, true);
  };
}
