import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { BoardCard } from '../../../lib/contract/views.ts';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import type { Instant } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { DueText } from '../../ui/words/DateText.tsx';
import { agoWords, exactMoment } from '../../ui/words/date-words.ts';
import { StageBar } from '../../ui/marks/StageBar.tsx';
import { askSentence } from '../../deal/next-ask/ask-words.ts';
import { moneyWords } from '../../deal/facts/deal-facts.ts';
import { barLabel, stageName } from '../../deal/facts/stage-words.ts';
import { dealTitle, ownName } from '../../../lib/domain/deal/deal-title.ts';
import { dealHref } from '../shell/route.ts';
import { BoardContext } from './board-context.ts';
import { CardMenu } from './CardMenu.tsx';
import { shortMoney } from './short-money.ts';
import { useCardKeys } from './use-card-keys.ts';

/** One deal: whose, what, where it stands, what to ask, what is due next, and when the client last gave something. */
export function Card({ card, now }: { card: BoardCard; now: Instant }) {
  const { t, language } = useLocale();
  const { columns, dragged, moved } = useContext(BoardContext);
  const item = useRef<HTMLLIElement>(null);
  const onKeyDown = useCardKeys(card, item);
  useLayoutEffect(() => {
    if (moved.current !== card.dealId) return;
    moved.current = null;
    item.current?.querySelector<HTMLElement>('[data-row]')?.focus();
    item.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);
  const name = ownName(card.name, card.accountName);
  const ofOther = !columns.some(({ key }) => key === card.claimed);
  return (
    <li
      ref={item}
      class="board-card"
      data-deal={card.dealId}
      draggable
      onKeyDown={onKeyDown}
      onDragStart={(event) => {
        dragged.current = card;
        event.dataTransfer?.setData('text/plain', dealTitle(card.name, card.accountName));
        if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
      }}
      onDragEnd={() => (dragged.current = null)}
    >
      <div class="card-top">
        <a class="row-link card-account" data-row draggable={false} href={dealHref(card.dealId)}>
          {card.accountName}
        </a>
        <CardMenu card={card} />
      </div>
      {name === null ? null : <p class="card-name">{name}</p>}
      {ofOther ? <p class="card-note">{t('board.inOther', { stage: stageName(card, card.claimed) })}</p> : null}
      <HonestMark card={card} />
      <NextAskLine card={card} now={now} />
      <p class="card-foot">
        <span class="card-due">
          <NextDue card={card} now={now} />
        </span>
        {card.value === null ? null : (
          <span class="card-value figures" title={moneyWords(card.value, card.currency, language)}>
            {shortMoney(card.value, card.currency, language, 1)}
          </span>
        )}
      </p>
      <LastGiven card={card} now={now} />
    </li>
  );
}

/** The two stages in the same drawing as everywhere; in words where the honest one is behind. */
function HonestMark({ card }: { card: BoardCard }) {
  const locale = useLocale();
  const at = (key: string) => card.stages.findIndex((stage) => stage.key === key);
  const behind = at(card.honest) < at(card.claimed);
  return (
    <div class="card-honest">
      <StageBar stages={card.stages} claimed={card.claimed} honest={card.honest} label={barLabel(card, locale)} />
      {behind ? (
        <span aria-hidden="true">{locale.t('board.honest', { stage: stageName(card, card.honest) })}</span>
      ) : null}
    </div>
  );
}

/** For what to ask, and whom, in one line. What the rep has put off says nothing until its time comes. */
function NextAskLine({ card: { nextAsk }, now }: { card: BoardCard; now: Instant }) {
  const locale = useLocale();
  if (nextAsk === null || (nextAsk.snoozedUntil ?? 0) > now) return null;
  const who = nextAsk.contactName ?? locale.t('ask.nobody');
  return (
    <p class="card-ask" title={askSentence(nextAsk, locale)}>
      {locale.t('board.ask', { name: nextAsk.name, who })}
    </p>
  );
}

/** How long ago the client last gave something that stands. */
function LastGiven({ card: { lastGivenAt }, now }: { card: BoardCard; now: Instant }) {
  const { t, language } = useLocale();
  if (lastGivenAt === null) return <p class="card-given">{t('board.notGiven')}</p>;
  return (
    <p class="card-given" title={exactMoment(lastGivenAt, language)}>
      {t('board.given', { when: agoWords(lastGivenAt, now, language) })}
    </p>
  );
}

/** The nearest date; where the client has named none ahead, that. */
function NextDue({ card, now }: { card: BoardCard; now: Instant }) {
  const { t, language } = useLocale();
  const { due } = card;
  const past = due !== null && due.date < civilDateOf(now);
  if (due !== null && !(past && card.stalled)) {
    return (
      <>
        {due.direction === 'we' ? `${t('board.we')} ` : ''}
        <DueText due={due} now={now} language={language} look={past ? 'distance' : 'day'} />
      </>
    );
  }
  if (card.stalled) return <span title={t('board.stalledWhy')}>{t('board.stalled')}</span>;
  return null;
}
