/** The gallery's present: Monday 4 May 2026, 10:00 UTC. The script sets the browser's clock to it. */
export const NOW = Date.UTC(2026, 4, 4, 10, 0);
const DAY = 86_400_000;
export const daysAgo = (days: number): number => NOW - days * DAY;
