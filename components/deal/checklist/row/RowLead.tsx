import type { ChecklistItem } from '../../../../lib/contract/views.ts';
import { initialsOf } from '../../../../lib/domain/identity/names.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Avatar } from '../../../ui/marks/Avatar.tsx';
import { StateMark } from '../../../ui/marks/StateMark.tsx';
import { Tick, TickDrawing } from '../../../ui/marks/Tick.tsx';
import type { RowActs } from './use-row-acts.ts';

/** What stands before an element: a box to tick, or the drawing of what it holds. */
export function RowLead(props: { item: ChecklistItem; acts: RowActs; describedBy: string; tabIndex: number }) {
  const { item, acts, describedBy, tabIndex } = props;
  const { t } = useLocale();
  if (item.group === 'steps' || item.group === 'practices') {
    return (
      <Tick
        class="row-main"
        state={item.state}
        label={item.text}
        describedBy={describedBy}
        tabIndex={tabIndex}
        onClick={acts.main}
      />
    );
  }
  const label = t(`row.main.${item.group}`, { what: item.text });
  return (
    <button
      type="button"
      class={`tick tick-${item.state} row-main`}
      aria-label={label}
      aria-describedby={describedBy}
      tabIndex={tabIndex}
      onClick={acts.main}
    >
      <LeadDrawing item={item} />
    </button>
  );
}

function LeadDrawing({ item }: { item: ChecklistItem }) {
  const aside = item.state === 'passed-over' || item.state === 'not-applicable';
  if (item.group === 'information' || aside) return <TickDrawing state={item.state} />;
  if (item.group === 'people') {
    const [first] = item.filledBy;
    return <Avatar initials={first ? initialsOf(first.name) : null} size={20} />;
  }
  return <StateMark state={item.commitment?.state ?? (item.state === 'done' ? 'given' : 'to-ask')} />;
}
