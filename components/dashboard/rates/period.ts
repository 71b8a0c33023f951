import type { QueryArgs } from '../../../lib/contract/queries.ts';

export type Period = NonNullable<QueryArgs<'rates'>['period']>;

export const PERIODS: readonly Period[] = ['all', 'year', 'quarter'];

export function readPeriod(params: Record<string, string>): Period {
  return PERIODS.find((period) => period === params['period']) ?? 'all';
}

/** The view of the ledger that holds what a rate counts. */
export const ASKED_IN = { all: 'asked-ever', year: 'asked-year', quarter: 'asked-quarter' } as const satisfies Record<
  Period,
  string
>;
