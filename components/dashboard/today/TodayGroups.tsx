import { useId, useRef } from 'preact/hooks';
import type { TodayGroup, TodayView } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useKeepFocus } from '../lists/use-keep-focus.ts';
import { useListKeys } from '../lists/use-list-keys.ts';
import { atLeast } from '../../ui/words/at-least.ts';
import { useReturnTo } from '../shell/came-from.ts';
import { TodayRow } from './TodayRow.tsx';

/** One group a reason, the most urgent first; J and K go through all of them. */
export function TodayGroups({ today: { groups, total } }: { today: TodayView }) {
  const { t } = useLocale();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = useListKeys(list);
  useReturnTo(list);
  const keys = groups.flatMap(({ rows }) => rows.map(({ commitment }) => commitment.id)).join(' ');
  const onFocusIn = useKeepFocus(list, keys);
  const shown = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      <div ref={list} onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
        {groups.map((group) => (group.rows.length > 0 ? <Group key={group.reason} group={group} /> : null))}
      </div>
      {total > shown ? (
        <p class="today-all">
          <a href="#/ledger">{t('today.all')}</a>
        </p>
      ) : null}
    </>
  );
}

function Group({ group: { reason, rows, total, more } }: { group: TodayGroup }) {
  const { t, language } = useLocale();
  const id = useId();
  return (
    <section class="today-group" aria-labelledby={id}>
      <div class="today-head">
        <h2 class="today-title" id={id}>
          {t(`today.${reason}`)} <span class="figures">{atLeast(total, more, language)}</span>
        </h2>
        <p class="today-how">{t(`today.${reason}How`)}</p>
      </div>
      <ul class="today-list">
        {rows.map((row) => (
          <TodayRow key={row.commitment.id} row={row} reason={reason} />
        ))}
      </ul>
    </section>
  );
}
