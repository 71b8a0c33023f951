import type { ElementKey, StageKey } from '../../../lib/domain/rows/types.ts';
import { useStateAt } from '../../hooks/state/use-state-at.ts';
import { moveFocus } from '../../ui/overlays/move-focus.ts';
import { viewedStage } from './checklist-count.ts';
import { ChecklistGroup } from './ChecklistGroup.tsx';
import { useDealDesk } from '../desk/desk.ts';
import { StageSwitch } from './StageSwitch.tsx';
import { useRowEdit } from './editors/use-row-edit.ts';
import './Checklist.css';

/** The stage's checklist in its groups; arrows move through the rows. */
export function Checklist(props: { viewed: StageKey; onView: (stage: StageKey) => void }) {
  const { deal } = useDealDesk();
  const [stop, setStop] = useStateAt<ElementKey | null>(deal.deal.id, null);
  const stage = viewedStage(deal, props.viewed);
  const [edit, setEdit] = useRowEdit('element', stage?.key ?? props.viewed);
  if (!stage) return null;
  return (
    <div
      class="checklist"
      onKeyDown={(event) => {
        const typing = event.target instanceof Element && event.target.closest('input, textarea, select, .row-edit');
        if (!typing) moveFocus(event, '.row-main');
      }}
    >
      <StageSwitch stage={stage} onView={props.onView} />
      {stage.groups
        .filter((group) => group.items.length > 0)
        .map((group) => (
          <ChecklistGroup key={group.group} group={group} edit={edit} onEdit={setEdit} stop={stop} onStop={setStop} />
        ))}
    </div>
  );
}
