/** "Two days before the board on the 18th": the day that is named, and so many before it. */
import { back } from './words.ts';
import type { WorkingWeek } from '../../domain/time/working-days.ts';
import type { DateMatch } from './date-match.ts';
import type { Unit } from './words.ts';

/** What may stand between "two days before" and the day: the event. */
export const GAP = '[^.?!;,]{0,50}';
const FAR = 80;

/** `pattern` ends with the text; `count` reads its groups. */
export function countBack(
  text: string,
  match: DateMatch,
  pattern: RegExp,
  count: (groups: Record<string, string | undefined>) => readonly [number, Unit],
  week?: WorkingWeek,
): DateMatch {
  const from = Math.max(0, match.at - FAR);
  const found =
    match.date === null ? null : pattern.exec(`${text.slice(from, match.at)}${match.text.replace(/[.,]/g, ' ')}`);
  const at = from + (found?.index ?? FAR);
  if (match.date === null || !found || at >= match.at) return match;
  const date = back(match.date, ...count(found.groups ?? {}), week);
  return { ...match, at, text: text.slice(at, match.at + match.text.length), date };
}
