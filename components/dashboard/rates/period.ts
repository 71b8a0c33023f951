import type { QueryArgs } from '../../../lib/contract/queries.ts';

type Period = NonNullable<QueryArgs<'rates'>['period']>;

export const PERIODS: readonly Period[] = ['all', 'year', 'quarter'];

export function readPeriod(params: Record<string, string>): Period {
  return PERIODS.find((period) => period === params['period']) ?? 'all';
}
