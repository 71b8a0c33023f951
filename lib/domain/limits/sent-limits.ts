/**
 * As much of a sent message is recorded: what is read of a longer one stays within it, or none of it would be. Asks are as
 * many as sentences that are read of a text, so that confirming them all is one act.
 */
export const MOST_SENT = { asks: 400, people: 50 } as const;
