/** The timeline by days, newest first, and which entries offer to be taken back. */
import type { TimelineEntry } from '../../../../lib/contract/views.ts';
import { civilDateOf } from '../../../../lib/domain/time/civil-date.ts';
import type { CivilDate } from '../../../../lib/domain/rows/types.ts';

export interface TimelineLine {
  entry: TimelineEntry;
  undo: boolean;
}

export interface TimelineDay {
  date: CivilDate;
  lines: TimelineLine[];
}

/** What comes along with something larger: moving a stage passes elements over, a call is heard from somebody. */
const BY_THE_WAY = /^timeline\.(elements?\.|role-|heard-from|regression$)/;

export function timelineDays(entries: readonly TimelineEntry[], zone?: string): TimelineDay[] {
  const days: TimelineDay[] = [];
  const carriers = undoCarriers(entries);
  for (const entry of entries) {
    const date = civilDateOf(entry.at, zone);
    const line = { entry, undo: carriers.get(entry.commandId) === entry };
    const last = days.at(-1);
    if (last?.date === date) last.lines.push(line);
    else days.push({ date, lines: [line] });
  }
  return days;
}

/** One entry a command: taking back takes back all of it, so the offer stands where its main thing is told. */
function undoCarriers(entries: readonly TimelineEntry[]): Map<string, TimelineEntry> {
  const carriers = new Map<string, TimelineEntry>();
  for (const entry of entries) {
    if (entry.undoable === false) continue;
    const held = carriers.get(entry.commandId);
    if (!held || (BY_THE_WAY.test(held.what) && !BY_THE_WAY.test(entry.what))) carriers.set(entry.commandId, entry);
  }
  return carriers;
}
