/** What a record from elsewhere adds to a deal that is known: only where that says nothing, and nothing is replaced. */
import type { IntakeRecord } from '../../contract/commands/intake.ts';
import type { Deal } from '../../domain/rows/types.ts';

export type Fillable = Pick<Deal, 'value' | 'currency' | 'expectedClose' | 'note'>;

/** `null` = it adds nothing. A sum and its currency are one thing; `currency` is that of sums without one. */
export function fullerDeal<D extends Fillable>(
  known: D,
  found: NonNullable<IntakeRecord['deal']>,
  currency: string,
): D | null {
  const hasValue = known.value === null && found.value !== null;
  const fuller: D = {
    ...known,
    ...(hasValue ? { value: found.value, currency: found.currency ?? currency } : {}),
    expectedClose: known.expectedClose ?? found.expectedClose,
    note: known.note || found.note,
  };
  const grows = hasValue || fuller.expectedClose !== known.expectedClose || fuller.note !== known.note;
  return grows ? fuller : null;
}
