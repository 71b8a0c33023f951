import { useRef } from 'preact/hooks';
import type { CalendarItem } from '../../../lib/contract/views.ts';
import { groupBy } from '../../../lib/domain/group-by.ts';
import { regionOf } from '../../../lib/domain/rows/languages.ts';
import type { Language } from '../../../lib/domain/rows/languages.ts';
import type { CivilDate } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { ownName } from '../../../lib/domain/deal/deal-title.ts';
import { classNames } from '../../ui/class-names.ts';
import { exactDay } from '../../ui/words/date-words.ts';
import { useListKeys } from '../lists/use-list-keys.ts';
import { dealHref } from '../shell/route.ts';
import type { DaysProps } from './CalendarList.tsx';
import { calendarHref, itemsInCell, timeAround, weeksOf } from './calendar-time.ts';
import './month.css';

/** A month as one hangs it on a wall: a week a row. What a day has no room for is one click away, in its week. */
export function MonthGrid({ time, items, rest, today }: DaysProps) {
  const { language } = useLocale();
  const table = useRef<HTMLTableElement>(null);
  const onKeyDown = useListKeys(table);
  const weeks = weeksOf(time);
  const held = groupBy(items, ({ date }) => date);
  return (
    <table class="month" ref={table} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              {weekdayWords(day, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Day
                key={day}
                day={day}
                items={held.get(day) ?? []}
                rest={rest.get(day) ?? 0}
                today={today}
                outside={day < time.from || day > time.to}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function weekdayWords(day: CivilDate, language: Language): string {
  return new Intl.DateTimeFormat(regionOf(language), { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}

function Day(props: {
  day: CivilDate;
  items: readonly CalendarItem[];
  rest: number;
  today: CivilDate;
  outside: boolean;
}) {
  const { t, language } = useLocale();
  const { day, today } = props;
  const { shown, more: unseen } = itemsInCell(props.items);
  const more = unseen + props.rest;
  return (
    <td class={classNames('month-day', props.outside && 'month-outside', day === today && 'month-today')}>
      <time
        class="month-date figures"
        dateTime={day}
        title={exactDay(day, language)}
        aria-current={day === today ? 'date' : undefined}
      >
        {Number(day.slice(8))}
      </time>
      {props.items.length === 0 ? null : (
        <ul>
          {shown.map((item) => (
            <Item key={`${item.what}-${item.id}`} item={item} />
          ))}
          {more === 0 ? null : (
            <li class="month-item">
              <a class="month-more" data-row href={calendarHref(timeAround('week', day), today)}>
                {t('calendar.moreOnDay', { count: more })}
              </a>
            </li>
          )}
        </ul>
      )}
    </td>
  );
}

function Item({ item }: { item: CalendarItem }) {
  const { t } = useLocale();
  const what = t(`calendar.${item.what}`);
  const whole = [item.accountName, ownName(item.dealName, item.accountName), item.kindName, item.words]
    .filter(Boolean)
    .join(' · ');
  return (
    <li class="month-item" title={whole}>
      <a class="row-link month-account" data-row href={dealHref(item.dealId)}>
        {item.accountName}
      </a>
      <span class="month-what">{item.kindName ? `${what} · ${item.kindName}` : what}</span>
    </li>
  );
}
