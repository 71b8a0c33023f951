/** What a difference in win rate comes to in money: the lost deals where it was passed over × the difference × their value. */
import { groupBy } from '../group-by.ts';
import type { Band } from './band.ts';
import type { ClosedCase } from './strata.ts';

/** In the main unit of the currency; may reach below zero, as the band does. */
export interface Money {
  currency: string;
  /** Lost where it was passed over, with a value. */
  deals: number;
  value: number;
  low: number;
  high: number;
}

/** Currencies are never added up. The one with the most deals comes first. */
export function moneyOf(cases: readonly ClosedCase[], band: Pick<Band, 'low' | 'high'>): Money[] {
  const lost = cases.filter((one) => one.side === 'passed' && !one.won && one.value !== null);
  return [...groupBy(lost, ({ currency }) => currency)]
    .map(([currency, rows]) => {
      const value = rows.reduce((sum, row) => sum + (row.value ?? 0), 0);
      return { currency, deals: rows.length, value, low: value * band.low, high: value * band.high };
    })
    .sort((a, b) => b.deals - a.deals);
}
