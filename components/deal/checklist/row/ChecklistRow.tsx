import { useId } from 'preact/hooks';
import type { ChecklistItem } from '../../../../lib/contract/views.ts';
import type { ElementKey } from '../../../../lib/domain/rows/types.ts';
import { useRowKeys } from '../../../hooks/keys/use-row-keys.ts';
import { classNames } from '../../../ui/class-names.ts';
import { RowAside } from './RowAside.tsx';
import { RowEditor } from '../editors/RowEditor.tsx';
import { RowLead } from './RowLead.tsx';
import { RowSays } from './RowSays.tsx';
import { useRowActs } from './use-row-acts.ts';
import type { OpenRowEdit, RowEdit } from '../editors/use-row-edit.ts';

export interface RowControls {
  edit: OpenRowEdit | null;
  onEdit: (edit: RowEdit | null) => void;
  /** The row that had the focus last: Tab reaches it, else the first of the group. Arrows move it. */
  stop: ElementKey | null;
  onStop: (key: ElementKey) => void;
}

/** One element: its box, its words, what is known about it, and what is being written into it. */
export function ChecklistRow(props: RowControls & { item: ChecklistItem }) {
  const { item, edit, onEdit } = props;
  const id = useId();
  const acts = useRowActs(item, onEdit);
  const editing = edit?.key === item.key ? edit : null;
  const keys = { x: acts.passOver, n: acts.notApplicable, o: item.state === 'open' ? undefined : acts.reopen };
  const onKeyDown = useRowKeys(editing === null ? keys : {});
  const tabIndex = props.stop === item.key ? 0 : -1;
  return (
    <li
      class={classNames('row', `row-${item.state}`, editing !== null && 'row-editing')}
      onFocusIn={() => props.onStop(item.key)}
      onKeyDown={onKeyDown}
    >
      <RowLead item={item} acts={acts} describedBy={`${id}-says`} tabIndex={tabIndex} />
      <div class="row-body" id={`${id}-says`}>
        <RowSays item={item} acts={acts} />
      </div>
      <RowAside item={item} acts={acts} tabIndex={tabIndex} open={editing?.what === 'practices'} />
      {editing === null ? null : (
        <RowEditor key={editing.form} item={item} edit={editing} onDone={() => onEdit(null)} />
      )}
    </li>
  );
}
