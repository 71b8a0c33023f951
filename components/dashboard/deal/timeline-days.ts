/** The timeline by days, newest first, and which entries offer to be taken back. */
import type { TimelineEntry } from '../../../lib/contract/views.ts';
import { civilDateOf } from '../../../lib/domain/civil-date.ts';
import type { CivilDate } from '../../../lib/domain/types.ts';

export interface TimelineLine {
  entry: TimelineEntry;
  /** Only once a command, at its newest entry: taking it back takes back all of it. */
  undo: boolean;
}

export interface TimelineDay {
  date: CivilDate;
  lines: TimelineLine[];
}

export function timelineDays(entries: readonly TimelineEntry[], zone?: string): TimelineDay[] {
  const days: TimelineDay[] = [];
  const offered = new Set<string>();
  for (const entry of entries) {
    const date = civilDateOf(entry.at, zone);
    const undo = entry.undoable !== false && !offered.has(entry.commandId);
    offered.add(entry.commandId);
    const last = days.at(-1);
    if (last?.date === date) last.lines.push({ entry, undo });
    else days.push({ date, lines: [{ entry, undo }] });
  }
  return days;
}
