/** When whom a record names was heard from by it; 0 = they were not. */
import type { Commitment, Exchange, Instant, Statement } from '../../domain/rows/types.ts';
import { ANSWERS } from '../commitments/record-commitment.ts';

export type Recorded = Commitment | Exchange | Statement;

export function heardAt(row: Recorded): Instant {
  if ('state' in row) return row.direction === 'they' && ANSWERS.has(row.state) ? row.stateAt : 0;
  return 'direction' in row && row.direction === 'out' ? 0 : row.at;
}
