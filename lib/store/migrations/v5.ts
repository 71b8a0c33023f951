/** Version 5: deals are in order of their value within a currency, not as bare numbers across all of them. */
type Row = Record<string, unknown>;

/** Forward, the largest of a currency comes first, and what has no value last. */
function inCurrency({ value, currency }: Row): [string, number] {
  return typeof value === 'number' && typeof currency === 'string' ? [currency, 0 - value] : ['~', 0];
}

export const v5 = {
  from: 4,
  to: 5,
  stores: {},
  rows: {
    /** Rows of files have no `ix`: they get it on their way into the store. */
    deals: (row: Row): Row =>
      typeof row['ix'] === 'object' && row['ix'] !== null
        ? { ...row, ix: { ...row['ix'], value: inCurrency(row) } }
        : row,
  },
} as const;
