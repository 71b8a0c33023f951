/** What a deal may be worth, in any currency: as much as sums of many deals in hundredths still add up without drift. */
export const MOST_VALUE = 1e12;
