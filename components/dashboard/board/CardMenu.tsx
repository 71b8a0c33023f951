import { useContext } from 'preact/hooks';
import type { BoardCard } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Menu } from '../../ui/overlays/Menu.tsx';
import { BoardContext } from './board-context.ts';
import { movesOf } from './board-moves.ts';

/** Where the card can go, for whoever does not drag: M opens it, a number picks. */
export function CardMenu({ card }: { card: BoardCard }) {
  const { t } = useLocale();
  const { columns, move } = useContext(BoardContext);
  return (
    <span class="card-menu">
      <Menu
        label={t('board.move', { account: card.accountName })}
        items={movesOf(card, columns).map((to, at) => ({
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
