import { useRef } from 'preact/hooks';
import type { ChecklistItem } from '../../../../lib/contract/views.ts';
import { useEscape } from '../../../hooks/keys/use-escape.ts';
import { AnswerEditor } from './AnswerEditor.tsx';
import { useDealDesk } from '../../desk/desk.ts';
import { MisfitEditor } from './MisfitEditor.tsx';
import { OffMapEditor } from './OffMapEditor.tsx';
import { ReasonPicker } from '../reasons/ReasonPicker.tsx';
import { RolePicker } from './RolePicker.tsx';
import { useFormFocus } from '../../desk/use-kept.ts';
import type { OpenRowEdit } from './use-row-edit.ts';
import { WhyNotEditor } from './WhyNotEditor.tsx';

/** What opens under a row, where the value stands. */
export function RowEditor(props: { item: ChecklistItem; edit: OpenRowEdit; onDone: () => void }) {
  const { item, onDone } = props;
  const { what, form } = props.edit;
  const { deal } = useDealDesk();
  const stageOf = (key: string) =>
    deal.checklist.find(({ groups }) => groups.some(({ items }) => items.some((one) => one.key === key)))?.key ??
    deal.claimed;
  const place = useRef<HTMLDivElement>(null);
  useEscape(true, onDone);
  useFormFocus(place, form);
  return (
    <div ref={place} class="row-edit" tabIndex={-1} data-first={what === 'practices' ? '' : undefined}>
      {what === 'answer' ? <AnswerEditor form={form} item={item} onDone={onDone} /> : null}
      {what === 'role' ? <RolePicker item={item} onDone={onDone} /> : null}
      {what === 'reason' ? <ReasonPicker item={item} onDone={onDone} /> : null}
      {what === 'why' ? <WhyNotEditor form={form} item={item} onDone={onDone} /> : null}
      {what === 'misfit' ? <MisfitEditor form={form} item={item} onDone={onDone} /> : null}
      {what === 'off-map' ? <OffMapEditor form={form} stage={stageOf(item.key)} onDone={onDone} /> : null}
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
