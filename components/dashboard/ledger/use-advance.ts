import type { LedgerRow } from '../../../lib/contract/views.ts';
import type { CommitmentState } from '../../../lib/domain/rows/types.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useSingleKeysOn } from '../shell/use-keys.ts';

/** One click, or the digit of the step while the row has the focus. */
export function useAdvance({ commitment, nextStates }: Pick<LedgerRow, 'commitment' | 'nextStates'>) {
  const run = useCommand();
  const single = useSingleKeysOn();
  const to = (state: CommitmentState) => void run('advance-commitment', { commitmentId: commitment.id, state });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!single || event.ctrlKey || event.metaKey || event.altKey) return;
    const state = /^[1-9]$/.test(event.key) ? nextStates[Number(event.key) - 1] : undefined;
    if (state === undefined) return;
    event.preventDefault();
    to(state);
  };
  return { to, onKeyDown };
}
