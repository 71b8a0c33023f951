import { useState } from 'preact/hooks';
import type { Id } from '../../../lib/domain/types.ts';
import { useLocale } from '../../hooks/locale.ts';
import { useQuery } from '../../hooks/use-query.ts';
import { Button } from '../../ui/Button.tsx';
import { ListSkeleton } from '../lists/ListSkeleton.tsx';
import { timelineDays } from './timeline-days.ts';
import { TimelineDayList } from './TimelineDayList.tsx';

const FIRST = 30;
const MORE = 100;
/** The most that one question answers. */
const MOST = 500;

/** Every change of the deal, newest first; older ones on demand. */
export function Timeline({ dealId }: { dealId: Id }) {
  const { t } = useLocale();
  const [limit, setLimit] = useState(FIRST);
  const { value } = useQuery('timeline', { dealId, limit });
  if (value === undefined) return <ListSkeleton rows={3} />;
  if (value.rows.length === 0) return <p class="none">{t('dealPage.timelineEmpty')}</p>;
  const more = value.rows.length < value.total && limit < MOST;
  return (
    <>
      {timelineDays(value.rows).map((day) => (
        <TimelineDayList key={day.date} day={day} />
      ))}
      {more ? (
        <Button look="plain" onClick={() => setLimit(Math.min(MOST, limit + MORE))}>
          {t('dealPage.older')}
        </Button>
      ) : null}
    </>
  );
}
