/**
 * Hybrid logical clock: stamps follow the wall clock where they can and each other where they must, so that what came
 * later always sorts later, also after the clock was set back. `<ms, 13 digits>-<counter, 4 digits>-<device>`.
 */
import type { Instant } from '../../domain/rows/types.ts';

export type Stamp = string;

const LAST_COUNT = 9999;
/** The year 2200: a stamp from later is a broken clock's or a forger's, and from the very last one no clock could go on. */
const LAST_FOLLOWED_MS = 7_258_118_400_000;

function parts(stamp: Stamp): { ms: Instant; count: number } {
  return { ms: Number(stamp.slice(0, 13)), count: Number(stamp.slice(14, 18)) };
}

function format(ms: Instant, count: number, device: string): Stamp {
  return `${String(ms).padStart(13, '0')}-${String(count).padStart(4, '0')}-${device}`;
}

/** The stamp after `last` (`null` = the first one). A counter that is full moves on to the next millisecond. */
export function nextStamp(last: Stamp | null, now: Instant, device: string): Stamp {
  if (last === null) return format(now, 0, device);
  const { ms, count } = parts(last);
  if (now > ms) return format(now, 0, device);
  return count < LAST_COUNT ? format(ms, count + 1, device) : format(ms + 1, 0, device);
}

/** The later of two stamps; by device where time and counter are equal. */
export function laterStamp(a: Stamp | null, b: Stamp | null): Stamp | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** Whether the clock may go on behind this stamp. */
export function mayBeFollowed(stamp: Stamp): boolean {
  return parts(stamp).ms < LAST_FOLLOWED_MS;
}

export function isStamp(text: string): boolean {
  return /^\d{13}-\d{4}-[\w-]{1,60}$/.test(text);
}
