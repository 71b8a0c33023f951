import type { ChecklistItem, ChecklistStage, Presenting } from '../../../lib/contract/views.ts';
import type { ElementKey } from '../../../lib/domain/rows/types.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { useStateAt } from '../../hooks/state/use-state-at.ts';
import { moveFocus } from '../../ui/overlays/move-focus.ts';
import { ChecklistRow } from './row/ChecklistRow.tsx';
import { useDealDesk } from '../desk/desk.ts';
import { useRowEdit } from './editors/use-row-edit.ts';
import './Checklist.css';

/** What the rep's own process asks for before something is shown, and is not there; done here as well as anywhere. */
export function BeforePresenting({ presenting }: { presenting: Presenting }) {
  const { deal } = useDealDesk();
  const { value } = useQuery('deal', { dealId: deal.deal.id });
  const [edit, setEdit] = useRowEdit('before', deal.claimed);
  const [stop, setStop] = useStateAt<ElementKey | null>(deal.deal.id, presenting.missing[0] ?? null);
  const whole = value?.deal.id === deal.deal.id ? value : null;
  const stages = (whole?.checklist ?? []).map((stage) => ({ stage, items: missingIn(stage, presenting) }));
  return (
    <div
      class="checklist before"
      onKeyDown={(event) => {
        const typing = event.target instanceof Element && event.target.closest('input, textarea, select, .row-edit');
        if (!typing) moveFocus(event, '.row-main');
      }}
    >
      {stages
        .filter(({ items }) => items.length > 0)
        .map(({ stage, items }) => (
          <section key={stage.key} class="group" aria-label={stage.name}>
            <h3 class="group-title">
              {stage.name}
              <span class="figures">{items.length}</span>
            </h3>
            <ul>
              {items.map((item) => (
                <ChecklistRow key={item.key} item={item} edit={edit} onEdit={setEdit} stop={stop} onStop={setStop} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

/** What the client has to give comes first. */
const ORDER = ['commitments', 'information', 'people', 'steps'];

function missingIn(stage: ChecklistStage, { missing }: Presenting): ChecklistItem[] {
  const wanted = new Set(missing);
  return stage.groups
    .toSorted((a, b) => ORDER.indexOf(a.group) - ORDER.indexOf(b.group))
    .flatMap(({ items }) => items.filter(({ key }) => wanted.has(key)));
}
