import { useRef } from 'preact/hooks';
import type { ChecklistItem } from '../../lib/contract/views.ts';
import { useEscape } from '../hooks/use-escape.ts';
import { useFocusInside } from '../hooks/use-focus-inside.ts';
import { AnswerEditor } from './AnswerEditor.tsx';
import type { RowEdit } from './Checklist.tsx';
import { useDealDesk } from './desk.ts';
import { MisfitEditor } from './MisfitEditor.tsx';
import { OffMapEditor } from './OffMapEditor.tsx';
import { ReasonPicker } from './ReasonPicker.tsx';
import { RolePicker } from './RolePicker.tsx';
import { WhyNotEditor } from './WhyNotEditor.tsx';

/** What opens under a row, where the value stands. */
export function RowEditor(props: { item: ChecklistItem; what: RowEdit['what']; onDone: () => void }) {
  const { item, what, onDone } = props;
  const { deal } = useDealDesk();
  const stageOf = (key: string) =>
    deal.checklist.find(({ groups }) => groups.some(({ items }) => items.some((one) => one.key === key)))?.key ??
    deal.claimed;
  const place = useRef<HTMLDivElement>(null);
  useEscape(true, onDone);
  useFocusInside(place);
  return (
    <div ref={place} class="row-edit" tabIndex={-1} data-first={what === 'practices' ? '' : undefined}>
      {what === 'answer' ? <AnswerEditor item={item} onDone={onDone} /> : null}
      {what === 'role' ? <RolePicker item={item} onDone={onDone} /> : null}
      {what === 'reason' ? <ReasonPicker item={item} onDone={onDone} /> : null}
      {what === 'why' ? <WhyNotEditor item={item} onDone={onDone} /> : null}
      {what === 'misfit' ? <MisfitEditor item={item} onDone={onDone} /> : null}
      {what === 'off-map' ? <OffMapEditor stage={stageOf(item.key)} onDone={onDone} /> : null}
      {what === 'practices' ? (
        <ul class="practices">
          {item.practices.map((practice) => (
            <li key={practice}>{practice}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
