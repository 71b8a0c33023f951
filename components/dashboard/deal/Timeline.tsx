import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Id } from '../../../lib/domain/types.ts';
import { useLocale } from '../../hooks/locale.ts';
import { useQuery } from '../../hooks/use-query.ts';
import { Button } from '../../ui/Button.tsx';
import { ListSkeleton } from '../lists/ListSkeleton.tsx';
import { timelineDays } from './timeline-days.ts';
import { TimelineDayList } from './TimelineDayList.tsx';

const FIRST = 30;

/** The first look is short; then by hundreds, and who is still reading gets more at once. */
function more(limit: number): number {
  return limit < 500 ? limit + 100 : limit * 2;
}

/** Every change of the deal, newest first; older ones on demand, and how many of how many stand here. */
export function Timeline({ dealId }: { dealId: Id }) {
  const { t } = useLocale();
  const [limit, setLimit] = useState(FIRST);
  const { value } = useQuery('timeline', { dealId, limit });
  const { list, showMore } = useFirstNew(value?.rows.length ?? 0, () => setLimit(more(limit)));
  if (value === undefined) return <ListSkeleton rows={3} />;
  const { rows, total, cut } = value;
  if (rows.length === 0) return <p class="none">{t('dealPage.timelineEmpty')}</p>;
  return (
    <div ref={list}>
      {timelineDays(rows).map((day) => (
        <TimelineDayList key={day.date} day={day} />
      ))}
      {rows.length < total ? (
        <p class="timeline-more">
          <Button look="plain" onClick={showMore}>
            {t('dealPage.older')}
          </Button>
          <span class="none figures">{t('dealPage.shown', { count: rows.length, total })}</span>
        </p>
      ) : cut ? (
        <p class="timeline-more none">{t('dealPage.cut', { count: total })}</p>
      ) : null}
    </div>
  );
}

/** Where the button goes once there is nothing older, so would the focus: it goes on to the first of the new lines. */
function useFirstNew(shown: number, onMore: () => void) {
  const list = useRef<HTMLDivElement>(null);
  const first = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (first.current === null || shown <= first.current) return;
    list.current?.querySelectorAll<HTMLElement>('.timeline-item')[first.current]?.focus();
    first.current = null;
  }, [shown]);
  const showMore = () => {
    first.current = shown;
    onMore();
  };
  return { list, showMore };
}
