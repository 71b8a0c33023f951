/** Kept rate: promises kept on time ÷ promises due, for each side by itself. */
import { civilDateOf } from '../time/civil-date.ts';
import { rateOf } from '../commitment/rates.ts';
import type { Rate } from '../commitment/rates.ts';
import type { CivilDate, Commitment, Direction } from '../rows/types.ts';

type Promised = Pick<Commitment, 'direction' | 'state' | 'stateAt' | 'dueOn'>;

/** A promise without a date is due once it was kept or broken. Kept later than its day is not kept on time. */
export function keptRate(
  commitments: readonly Promised[],
  direction: Direction,
  { today, zone }: { today: CivilDate; zone: string },
): Rate {
  const own = commitments.filter((one) => one.direction === direction);
  const over = own.filter(
    ({ state, dueOn }) =>
      state === 'kept' || state === 'broken' || (state === 'given' && dueOn !== '' && dueOn < today),
  );
  const onTime = over.filter(
    ({ state, stateAt, dueOn }) => state === 'kept' && (dueOn === '' || civilDateOf(stateAt, zone) <= dueOn),
  );
  return rateOf(onTime.length, over.length);
}
