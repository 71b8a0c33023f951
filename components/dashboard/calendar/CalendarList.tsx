import { useEffect, useRef, useState } from 'preact/hooks';
import type { CalendarItem } from '../../../lib/contract/views.ts';
import type { CivilDate } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { ownName } from '../../../lib/domain/deal/deal-title.ts';
import { dayWords, exactDay } from '../../ui/words/date-words.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { useListKeys } from '../lists/use-list-keys.ts';
import { dealHref } from '../shell/route.ts';
import { daysShown } from './calendar-time.ts';
import type { CalendarTime } from './calendar-time.ts';

export interface DaysProps {
  time: CalendarTime;
  items: readonly CalendarItem[];
  /** By day, how many more there are. */
  rest: ReadonlyMap<CivilDate, number>;
  today: CivilDate;
}

/** Day under day: a week, and a month where there is no room for a grid. */
export function CalendarList({ time, items, rest, today }: DaysProps) {
  const { t, language } = useLocale();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = useListKeys(list);
  const days = daysShown(time, new Set(items.map(({ date }) => date)), today);
  if (days.length === 0) return <p class="calendar-none">{t('calendar.noneInMonth')}</p>;
  return (
    <div class="calendar-days" ref={list} onKeyDown={onKeyDown}>
      {days.map((day) => {
        const held = items.filter(({ date }) => date === day);
        return (
          <section key={day} class={`calendar-day${day === today ? ' calendar-today' : ''}`}>
            <h3 class="calendar-date" title={exactDay(day, language)} aria-current={day === today ? 'date' : undefined}>
              {dayWords(day, today, language)}
            </h3>
            {held.length === 0 ? (
              <p class="calendar-empty">{t('calendar.nothing')}</p>
            ) : (
              <DayItems day={day} items={held} more={rest.get(day) ?? 0} />
            )}
          </section>
        );
      })}
    </div>
  );
}

/** A day that holds much shows its first things; the rest is fetched when it is asked for. */
function DayItems({ day, items, more }: { day: CivilDate; items: readonly CalendarItem[]; more: number }) {
  const { t } = useLocale();
  const [whole, showWhole] = useState(false);
  const all = useQuery('calendar', whole ? { from: day, to: day } : null).value?.items;
  const list = useRef<HTMLUListElement>(null);
  const seen = useRef(items.length);
  // What was asked for takes the focus of the button that has gone.
  useEffect(() => {
    if (all) list.current?.querySelectorAll<HTMLElement>('[data-row]')[seen.current]?.focus();
  }, [all !== undefined]);
  return (
    <>
      <ul ref={list}>
        {(all ?? items).map((item) => (
          <Item key={`${item.what}-${item.id}`} item={item} />
        ))}
      </ul>
      {more === 0 || whole ? null : (
        <TextButton onClick={() => showWhole(true)}>{t('calendar.moreOnDay', { count: more })}</TextButton>
      )}
    </>
  );
}

function Item({ item }: { item: CalendarItem }) {
  const { t } = useLocale();
  return (
    <li class="calendar-item">
      <span class="calendar-what">{t(`calendar.${item.what}`)}</span>
      <span class="calendar-said">
        <a class="row-link" data-row href={dealHref(item.dealId)}>
          {item.accountName}
        </a>
        <span class="row-sub">
          {(item.kindName !== null && item.words) || ownName(item.dealName, item.accountName)}
        </span>
      </span>
      <span class="calendar-kind">{item.kindName}</span>
    </li>
  );
}
