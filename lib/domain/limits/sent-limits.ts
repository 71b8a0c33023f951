/** As much of a sent message is recorded: what is read of a longer one stays within it, or none of it would be. */
export const MOST_SENT = { asks: 40, people: 50 } as const;
