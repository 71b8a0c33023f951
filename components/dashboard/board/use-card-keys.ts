import type { RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import type { BoardCard } from '../../../lib/contract/views.ts';
import { useSingleKeysOn } from '../shell/use-keys.ts';
import { BoardContext } from './board-context.ts';
import { moveBeside, movesOf } from './board-moves.ts';

/**
 * On a card: Shift and an arrow move it to the stage beside, M opens the stages to choose from, and then a number picks:
 * at once, before the focus has reached the menu.
 */
export function useCardKeys(card: BoardCard, item: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const { columns, move } = useContext(BoardContext);
  const single = useSingleKeysOn();
  const pick = (event: KeyboardEvent, menu: HTMLElement) => {
    const to = movesOf(card, columns)[Number(event.key) - 1];
    if (!to) return;
    event.preventDefault();
    menu.hidePopover();
    move(card, to, true);
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const menu = item.current?.querySelector<HTMLElement>('[popover]:popover-open');
    if (menu) return pick(event, menu);
    if (!(event.target instanceof Element && event.target.matches('[data-row]'))) return;
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
