import { useContext, useRef, useState } from 'preact/hooks';
import type { BoardColumnView } from '../../../lib/contract/views.ts';
import { useFirstNew } from '../../hooks/focus/use-first-new.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { moneyWords } from '../../deal/facts/deal-facts.ts';
import { countWords } from '../lists/figures.ts';
import { hrefOf } from '../shell/route.ts';
import { BoardContext } from './board-context.ts';
import { movesOf } from './board-moves.ts';
import { Card } from './Card.tsx';
import { shortMoney } from './short-money.ts';

/** What a screen has room for; all seven columns are drawn at once. */
const FIRST = 12;
const STEP = 50;
const MOST = 500;

/** One stage: how many deals and what they are worth, and the newest of them. */
export function BoardColumn({ column }: { column: BoardColumnView }) {
  const { t, language } = useLocale();
  const now = useNow();
  const [limit, setLimit] = useState(FIRST);
  const drop = useDrop(column);
  const empty = column.count === 0;
  const cards = useQuery('board-cards', empty ? null : { stages: column.stages, limit }).value ?? [];
  const shown = empty ? [] : cards;
  const list = useRef<HTMLUListElement>(null);
  const handOn = useFirstNew(list, '[data-row]', shown.length);
  const id = `board-${column.key}`;
  return (
    <section
      class={classNames('board-column', empty && 'board-column-empty', drop.over && 'board-column-over')}
      aria-labelledby={id}
      {...drop.on}
    >
      <header class="board-head">
        <h2 id={id} class="board-stage" title={column.name}>
          <span>{column.name}</span> <span class="board-count figures">{countWords(column.count, language)}</span>
        </h2>
        <ColumnSums sums={column.sums} />
      </header>
      <ul ref={list} class="board-cards">
        {shown.map((card) => (
          <Card key={card.dealId} card={card} now={now} />
        ))}
      </ul>
      {column.count > shown.length && shown.length > 0 ? (
        <p class="board-more">
          {limit < MOST ? (
            <Button look="plain" onClick={() => handOn(() => setLimit(Math.min(MOST, limit + STEP)))}>
              {t('board.more', { count: column.count - shown.length })}
            </Button>
          ) : (
            <a href={hrefOf('deals', { stage: column.key })}>{t('board.all', { count: column.count })}</a>
          )}
        </p>
      ) : null}
    </section>
  );
}

/** The first two currencies; the rest on hover. */
function ColumnSums({ sums }: Pick<BoardColumnView, 'sums'>) {
  const { language } = useLocale();
  const words = sums.slice(0, 2).map(({ value, currency }) => shortMoney(value, currency, language));
  const exact = sums.map(({ value, currency }) => moneyWords(value, currency, language)).join(' · ');
  return (
    <p class="board-sums figures" title={exact || undefined}>
      {[...words, ...(sums.length > 2 ? [`+${sums.length - 2}`] : [])].join(' · ') || ' '}
    </p>
  );
}

/** Takes a card that is dragged here, where its process has a stage for it. */
function useDrop(column: BoardColumnView) {
  const { columns, dragged, move } = useContext(BoardContext);
  const [over, setOver] = useState(false);
  const moveHere = () => {
    const card = dragged.current;
    if (!card || column.stages.includes(card.claimed)) return null;
    const to = movesOf(card, columns).find((candidate) => candidate.column.key === column.key);
    return to ? { card, to } : null;
  };
  const on = {
    onDragOver: (event: DragEvent) => {
      if (!moveHere()) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      const to = event.relatedTarget;
      if (!(to instanceof Node && event.currentTarget instanceof Node && event.currentTarget.contains(to)))
        setOver(false);
    },
    onDrop: (event: DragEvent) => {
      const found = moveHere();
      setOver(false);
      if (!found) return;
      event.preventDefault();
      move(found.card, found.to, false);
    },
  };
  return { over, on };
}
