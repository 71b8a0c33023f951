import { useContext } from 'preact/hooks';
import type { BoardCard } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/locale.ts';
import { Menu } from '../../ui/Menu.tsx';
import { BoardContext } from './board-context.ts';
import { movesOf } from './board-moves.ts';

/** Where the card can go, for whoever does not drag: M opens it, a number picks. */
export function CardMenu({ card }: { card: BoardCard }) {
  const { t } = useLocale();
  const { columns, move } = useContext(BoardContext);
  const moves = movesOf(card, columns);
  return (
    <span
      class="card-menu"
      onKeyDown={(event) => {
        const to =
          event.target instanceof Element && event.target.closest('.menu') ? moves[Number(event.key) - 1] : undefined;
        if (!to || !(event.currentTarget instanceof HTMLElement)) return;
        event.preventDefault();
        event.currentTarget.querySelector<HTMLElement>('[popover]')?.hidePopover();
        move(card, to, true);
      }}
    >
      <Menu
        label={t('board.move', { account: card.accountName })}
        items={moves.map((to, at) => ({
          key: to.column.key,
          label: to.column.name,
          hint: String(at + 1),
          checked: to.stage === card.claimed,
          onPick: () => move(card, to, true),
        }))}
      />
    </span>
  );
}
