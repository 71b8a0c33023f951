import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import type { CalendarView } from '../../../lib/contract/views.ts';
import { regionOf } from '../../../lib/domain/rows/languages.ts';
import type { Language } from '../../../lib/domain/rows/languages.ts';
import type { CivilDate } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/buttons/IconButton.tsx';
import { Segments } from '../../ui/fields/Segments.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { QueryPart } from '../lists/QueryPart.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { useKeys } from '../shell/use-keys.ts';
import { go } from '../shell/use-route.ts';
import { CalendarList } from './CalendarList.tsx';
import { calendarHref, readCalendarTime, timeAround, timeBeside, wholeWeeks } from './calendar-time.ts';
import type { CalendarTime } from './calendar-time.ts';
import { MonthGrid } from './MonthGrid.tsx';
import { useNarrow } from './use-narrow.ts';
import './calendar.css';

/** What falls on each day of a week or a month: due on both sides, coming back, expected to close. */
export function CalendarPage({ params }: { params: Record<string, string> }) {
  const { t } = useLocale();
  const today = civilDateOf(useNow());
  const time = readCalendarTime(params, today);
  const grid = !useNarrow() && time.by === 'month';
  const { from, to } = grid ? wholeWeeks(time) : time;
  const state = useQuery('calendar', { from, to });
  const Days = grid ? MonthGrid : CalendarList;
  const show = (next: CalendarTime) => go(calendarHref(next, today), { replace: true });
  useKeys({
    h: () => show(timeBeside(time, -1)),
    l: () => show(timeBeside(time, 1)),
    t: () => show(timeAround(time.by, today)),
  });
  return (
    <div class={classNames('calendar', grid && 'calendar-wide')}>
      <PageHead title={t('shell.calendar')} />
      <div class="filter-bar">
        <TimeBar time={time} today={today} onShow={show} />
        <Segments
          label={t('calendar.by')}
          value={time.by}
          options={[
            { value: 'week', label: t('calendar.week') },
            { value: 'month', label: t('calendar.month') },
          ]}
          onChange={(by) => show(timeAround(by, today >= time.from && today <= time.to ? today : time.from))}
        />
      </div>
      <QueryPart state={state}>
        {(view) => (
          <>
            <Days time={time} items={view.items} rest={restOf(view)} today={today} />
            {view.items.length === 0 ? <p class="calendar-how">{t('calendar.how')}</p> : null}
            {view.more ? <p class="none">{t('calendar.more')}</p> : null}
          </>
        )}
      </QueryPart>
    </div>
  );
}

function TimeBar(props: { time: CalendarTime; today: CivilDate; onShow: (time: CalendarTime) => void }) {
  const { t, language } = useLocale();
  const { time, today, onShow } = props;
  const here = today >= time.from && today <= time.to;
  return (
    <div class="calendar-time">
      <IconButton icon="chevronLeft" label={t('calendar.before')} onClick={() => onShow(timeBeside(time, -1))} />
      <h2 class="calendar-title">{timeWords(time, language)}</h2>
      <IconButton icon="chevronRight" label={t('calendar.after')} onClick={() => onShow(timeBeside(time, 1))} />
      {here ? null : <TextButton onClick={() => onShow(timeAround(time.by, today))}>{t('calendar.today')}</TextButton>}
    </div>
  );
}

/** "May 2026", or "11–17 May 2026". */
function timeWords({ by, from, to }: CalendarTime, language: Language): string {
  const at = (date: CivilDate) => new Date(`${date}T12:00:00Z`);
  if (by === 'month')
    return new Intl.DateTimeFormat(regionOf(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      at(from),
    );
  const days = new Intl.DateTimeFormat(regionOf(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return days.formatRange(at(from), at(to));
}

function restOf({ rest }: CalendarView): ReadonlyMap<CivilDate, number> {
  return new Map(rest.map(({ date, count }) => [date, count]));
}
