import type { LedgerRow } from '../../lib/contract/views.ts';
import type { CommitmentState } from '../../lib/domain/types.ts';
import { useCommand } from '../hooks/use-command.ts';
import type { ShortcutMap } from '../hooks/use-shortcuts.ts';

/** The key that moves a commitment to a state. */
export const STATE_KEYS: Partial<Record<CommitmentState, string>> = {
  asked: 's',
  given: 'y',
  declined: 'n',
  dodged: 'd',
  kept: 'k',
  broken: 'b',
};

export interface EntryActs {
  advance: (state: CommitmentState) => void;
  edit: () => void;
  remove: () => void;
  byKey: ShortcutMap;
}

export function useEntryActs(row: LedgerRow, edit: () => void): EntryActs {
  const run = useCommand();
  const commitmentId = row.commitment.id;
  const advance = (state: CommitmentState) => void run('advance-commitment', { commitmentId, state });
  const byKey: ShortcutMap = { e: edit };
  for (const state of row.nextStates) {
    const key = STATE_KEYS[state];
    if (key !== undefined) byKey[key] = () => advance(state);
  }
  return { advance, edit, remove: () => void run('delete-commitment', { commitmentId }), byKey };
}
