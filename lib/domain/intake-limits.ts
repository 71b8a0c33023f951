/** So many records from elsewhere go in one command, which is one thing to undo. */
export const MOST_RECORDS = 500;
