import type { ChecklistItem } from '../../../../lib/contract/views.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import type { RowEdit } from '../editors/use-row-edit.ts';
import { useDealDesk } from '../../desk/desk.ts';

export interface RowActs {
  /** What a click on the box or the words does: tick, answer, fill the role, record the ask. */
  main: () => void;
  passOver: () => void;
  notApplicable: () => void;
  reopen: () => void;
  practices: () => void;
  /** A case against the element itself. */
  misfit: () => void;
  /** The rep did something else in its place. */
  offMap: () => void;
}

/** What can be done with one element of the checklist. */
export function useRowActs(item: ChecklistItem, onEdit: (edit: RowEdit | null) => void): RowActs {
  const { deal, capture } = useDealDesk();
  const run = useCommand();
  const edit = (what: RowEdit['what']) => () => onEdit({ key: item.key, what });
  const set = (state: 'open' | 'done') => () =>
    void run('set-element', { dealId: deal.deal.id, elementKey: item.key, state }, { quiet: state === 'done' });
  const record = () => capture({ from: 'next-ask', ...(item.kind === null ? {} : { kind: item.kind }) });
  const byGroup = {
    steps: item.state === 'open' ? set('done') : set('open'),
    practices: item.state === 'open' ? set('done') : set('open'),
    information: edit('answer'),
    people: edit('role'),
    commitments: record,
  };
  return {
    main: byGroup[item.group],
    passOver: edit('reason'),
    notApplicable: edit('why'),
    reopen: set('open'),
    practices: edit('practices'),
    misfit: edit('misfit'),
    offMap: edit('off-map'),
  };
}
