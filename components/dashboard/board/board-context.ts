/** What every card needs of its board. */
import { createContext } from 'preact';
import type { BoardCard, BoardColumnView } from '../../../lib/contract/views.ts';
import type { Move } from './board-moves.ts';

export interface BoardHand {
  columns: readonly BoardColumnView[];
  /** The card under the pointer, being dragged. */
  dragged: { current: BoardCard | null };
  /** The deal that was moved by key: its card takes the focus where it comes to stand. */
  moved: { current: string | null };
  move: (card: BoardCard, to: Move, keepFocus: boolean) => void;
}

export const BoardContext = createContext<BoardHand>({
  columns: [],
  dragged: { current: null },
  moved: { current: null },
  move: () => {},
});
