/** Where a card may go. Pure, for dragging, for the keys and for the menu alike. */
import { stageInColumn } from '../../../lib/domain/deal/board.ts';
import type { BoardCard, BoardColumnView } from '../../../lib/contract/views.ts';
import type { StageKey } from '../../../lib/domain/rows/types.ts';

export interface Move {
  column: BoardColumnView;
  /** Of the card's own process. */
  stage: StageKey;
}

/** Every column that the card's process has a stage in, its own included. */
export function movesOf(card: BoardCard, columns: readonly BoardColumnView[]): Move[] {
  return columns.flatMap((column) => {
    const here = column.stages.includes(card.claimed);
    const stage = here ? card.claimed : stageInColumn(column, card.stages);
    return stage === null ? [] : [{ column, stage }];
  });
}

/** The next column to the right or the left that the card can stand in; `null` = it stands at the end. */
export function moveBeside(card: BoardCard, columns: readonly BoardColumnView[], step: 1 | -1): Move | null {
  const moves = movesOf(card, columns);
  const at = moves.findIndex(({ stage }) => stage === card.claimed);
  return moves[at + step] ?? null;
}
