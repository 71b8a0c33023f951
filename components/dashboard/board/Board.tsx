import { useRef } from 'preact/hooks';
import type { BoardCard } from '../../../lib/contract/views.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { Unanswered } from '../lists/Unanswered.tsx';
import { BoardContext } from './board-context.ts';
import type { BoardHand } from './board-context.ts';
import { BoardColumn } from './BoardColumn.tsx';
import { useBoardKeys } from './use-board-keys.ts';
import { useFollowCard } from './use-follow-card.ts';
import './board.css';

/** Open deals by stage. A card is moved by dragging, by its menu, or by keys; each is the same command with its undo. */
export function Board() {
  const run = useCommand();
  const { value: columns, problem } = useQuery('board', {});
  const board = useRef<HTMLDivElement>(null);
  const dragged = useRef<BoardCard | null>(null);
  const moved = useRef<string | null>(null);
  const onKeyDown = useBoardKeys(board);
  const follow = useFollowCard(board, columns !== undefined);
  if (columns === undefined) return <Unanswered problem={problem} />;
  const move: BoardHand['move'] = (card, { stage }, keepFocus) => {
    if (stage === card.claimed) return;
    if (keepFocus) moved.current = card.dealId;
    void run('move-stage', { dealId: card.dealId, stage });
  };
  return (
    <BoardContext.Provider value={{ columns, dragged, moved, move }}>
      <div class="board" ref={board} onKeyDown={onKeyDown} {...follow}>
        {columns.map((column) => (
          <BoardColumn key={column.key} column={column} />
        ))}
      </div>
    </BoardContext.Provider>
  );
}
