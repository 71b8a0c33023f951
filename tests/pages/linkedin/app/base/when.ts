/** Times as LinkedIn shows them: the clock, and a day that is near by its name. */

const DAY = 86_400_000;

/** `7:52 AM` */
export function clockOf(at: number): string {
  return new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
}

/** `Today`, `Thursday`, `May 22` */
export function dayOf(at: number, now = Date.now()): string {
  const date = new Date(at);
  if (date.toDateString() === new Date(now).toDateString()) return 'Today';
  if (now - at < 6 * DAY) return date.toLocaleDateString('en-US', { weekday: 'long' });
  return date.toLocaleDateString('en-US', { month: 'short', day: 'numeric' });
}

/** `5/22/2026, 7:52 AM` */
export function stampOf(at: number): string {
  return `${new Date(at).toLocaleDateString('en-US')}, ${clockOf(at)}`;
}
