import type { ElementKey, StageKey } from '../../../../lib/domain/rows/types.ts';
import { useOpenForm } from '../../desk/use-kept.ts';

/** What the rep is writing or choosing, in which row: one at a time. */
export interface RowEdit {
  what: 'answer' | 'role' | 'reason' | 'why' | 'practices' | 'misfit' | 'off-map';
  key: ElementKey;
}

/** `form`: under which name it is kept while it is written. */
export type OpenRowEdit = RowEdit & { form: string };

/** The stage stands in the name of the form, because a checklist shows one alone. */
export const stageOfForm = (form = ''): StageKey | undefined => form.split('\n')[1];

export function useRowEdit(group: 'element' | 'before', stage: StageKey) {
  const [open, set] = useOpenForm(group);
  const [what, , key = ''] = open?.split('\n') ?? [];
  const edit = what === undefined ? null : { what: what as RowEdit['what'], key, form: `${group} ${open}` };
  const setEdit = (next: RowEdit | null): void => set(next && [next.what, stage, next.key].join('\n'));
  return [edit, setEdit] as const;
}
