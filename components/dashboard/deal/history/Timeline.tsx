import { useRef, useState } from 'preact/hooks';
import type { Id } from '../../../../lib/domain/rows/types.ts';
import { useFirstNew } from '../../../hooks/focus/use-first-new.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useQuery } from '../../../hooks/surface/use-query.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { ListSkeleton } from '../../lists/ListSkeleton.tsx';
import { timelineDays } from './timeline-days.ts';
import { TimelineDayList } from './TimelineDayList.tsx';

const FIRST = 30;

/** The first look is short; then by hundreds, and who is still reading gets more at once. */
export function more(limit: number): number {
  return limit < 500 ? limit + 100 : limit * 2;
}

/** Every change of the deal, newest first; older ones on demand, and how many of how many stand here. */
export function Timeline({ dealId }: { dealId: Id }) {
  const { t } = useLocale();
  const [limit, setLimit] = useState(FIRST);
  const { value } = useQuery('timeline', { dealId, limit });
  const list = useRef<HTMLDivElement>(null);
  const handOn = useFirstNew(list, '.timeline-item', value?.rows.length ?? 0);
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
          <Button look="plain" onClick={() => handOn(() => setLimit(more(limit)))}>
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
