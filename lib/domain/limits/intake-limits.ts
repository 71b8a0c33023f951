/** So many records from elsewhere go in one command, which is one thing to undo. */
export const MOST_RECORDS = 500;

/** Of one person in one record. */
export const MOST_ADDRESSES = 5;
export const MOST_PROFILES = 3;
/** Of one company in one record. */
export const MOST_WEBSITES = 3;
