import type { LedgerRow } from '../../../lib/contract/views.ts';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';

/** Where the day has passed: it was kept on that day, and is only noted now. `null` = it has not, or was given later. */
export function useKeptInTime({ commitment, nextStates, daysToDue }: LedgerRow): (() => void) | null {
  const run = useCommand();
  const { id: commitmentId, dueOn, stateAt } = commitment;
  if (!nextStates.includes('kept') || (daysToDue ?? 0) >= 0 || civilDateOf(stateAt) > dueOn) return null;
  return () => void run('advance-commitment', { commitmentId, state: 'kept', on: dueOn });
}
