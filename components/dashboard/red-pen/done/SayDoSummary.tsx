import { useId } from 'preact/hooks';
import type { AuditView, HabitsView } from '../../../../lib/contract/views.ts';
import type { SayDo, SayDoRow } from '../../../../lib/domain/audit/say-do.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { hrefOf } from '../../shell/route.ts';
import { nameOf } from '../sheet/sheet-places.ts';

type Stages = AuditView['process']['stages'];

/** "You marked 2. Your deals show 5." And which. */
export function SayDoSummary({ stages, gap, habits }: { stages: Stages; gap: SayDo; habits: HabitsView }) {
  const { t } = useLocale();
  const { rows, marked, shown, both } = gap;
  if (!rows.some(({ habit }) => habit.of >= 5)) return <p class="gap-few">{t('redPen.gapFew')}</p>;
  const isMarked = (row: SayDoRow) => row.mark !== null;
  return (
    <section class="gap">
      <h2 class="gap-title">{t('redPen.gap', { marked, shown })}</h2>
      <p class="gap-how">
        {marked === 0 || shown === 0 ? null : `${both === 0 ? t('redPen.gapNone') : t('redPen.gapBoth', { both })} `}
        {t('redPen.gapHow')} {t(habits.newest ? 'redPen.gapNewest' : 'redPen.gapDeals', { deals: habits.deals })}
      </p>
      <div class="gap-lists">
        <GapList name={t('redPen.listBoth')} stages={stages} rows={rows.filter((row) => isMarked(row) && row.shows)} />
        <GapList
          name={t('redPen.listShown')}
          stages={stages}
          rows={rows.filter((row) => !isMarked(row) && row.shows)}
        />
        <GapList
          name={t('redPen.listMarked')}
          stages={stages}
          rows={rows.filter((row) => isMarked(row) && !row.shows)}
        />
      </div>
    </section>
  );
}

/** The rest is on the sheet. */
const LISTED = 8;

function GapList({ name, stages, rows }: { name: string; stages: Stages; rows: SayDoRow[] }) {
  const { t } = useLocale();
  const id = useId();
  const most = rows.toSorted((a, b) => shareOf(b) - shareOf(a)).slice(0, LISTED);
  return (
    <section class="gap-list" aria-labelledby={id}>
      <h3 class="gap-list-name" id={id}>
        {name} <span class="figures">{rows.length}</span>
      </h3>
      {rows.length === 0 ? <p class="gap-none">{t('redPen.listNothing')}</p> : null}
      <ul>
        {most.map((row) => (
          <GapRow key={row.key} row={row} stages={stages} />
        ))}
      </ul>
      {rows.length > LISTED ? <p class="gap-more">{t('redPen.listMore', { count: rows.length - LISTED })}</p> : null}
    </section>
  );
}

function shareOf({ habit: { passed, of } }: SayDoRow): number {
  return of < 5 ? 0 : passed / of;
}

function GapRow({ row, stages }: { row: SayDoRow; stages: Stages }) {
  const { t } = useLocale();
  const { of } = row.habit;
  const named = nameOf(stages, row.key);
  return (
    <li class="gap-row">
      <span class={row.mark === null ? 'gap-text' : `gap-text sheet-${row.mark}`}>
        <span class="sheet-text">{named?.text ?? row.key}</span>
      </span>
      <span class="gap-said figures">
        {named?.stage}
        {' · '}
        {of < 5 ? t('redPen.fewCases', { of }) : <Passed row={row} stages={stages} />}
      </span>
    </li>
  );
}

/** The count leads to its deals by name. Practices are not listed there, nor is what was passed over once. */
function Passed({ row: { key, habit }, stages }: { row: SayDoRow; stages: Stages }) {
  const { t } = useLocale();
  const { passed: n, of } = habit;
  const says = t('redPen.passed', { n, of });
  const element = stages.flatMap(({ elements }) => elements).find((one) => one.key === key);
  if (n < 2 || element?.group === 'practices') return says;
  return <a href={hrefOf('passed', { element: key })}>{says}</a>;
}
