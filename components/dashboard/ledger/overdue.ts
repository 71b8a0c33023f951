import type { LedgerRow } from '../../../lib/contract/views.ts';
import { isOver } from '../../../lib/domain/commitment/commitment.ts';

/** Past its day, and still to come. What is settled or put aside is late for nobody. */
export function isOverdue({ commitment, daysToDue, snoozed }: LedgerRow): boolean {
  return daysToDue !== null && daysToDue < 0 && !snoozed && !isOver(commitment);
}
