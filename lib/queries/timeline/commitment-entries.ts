/** What an event says about a commitment. */
import type { Commitment, CommitmentState, EventOf, Instant } from '../../domain/rows/types.ts';
import { kindName } from '../view/stage-marks.ts';
import { happening } from './entry.ts';
import type { Happening } from './entry.ts';
import type { TimelineSources } from './sources.ts';

/** Nothing has happened with the client when these change alone. */
const QUIET: ReadonlySet<string> = new Set(['updatedAt', 'answerKey', 'snoozedUntil', 'replyBy']);

export function commitmentEntries(event: EventOf<'commitment'>, sources: TimelineSources): Happening[] {
  const { before, after, at } = event;
  const row = sources.commitment(event.rowId);
  if (after === null) return [happening(at, 'timeline.commitment-deleted', valuesOf(row, sources))];
  const full = { ...row, ...after };
  if (before === null) return bornEntries(event, full, sources);
  if (after.state !== undefined) return [stateEntry(at, full, after.state, sources)];
  if ('due' in after) return [dueEntry(at, full, sources)];
  const changed = Object.keys({ ...before, ...after }).some((key) => !QUIET.has(key));
  return changed ? [happening(at, 'timeline.commitment-edited', valuesOf(full, sources), full.link ?? null)] : [];
}

/** A row of the sample book brings its own times along: when it was asked, and when it came to stand as it does. */
function bornEntries(event: EventOf<'commitment'>, row: Partial<Commitment>, sources: TimelineSources): Happening[] {
  const state = row.state ?? 'asked';
  if (event.command !== 'load-sample') return [stateEntry(event.at, row, state, sources)];
  const askedAt = row.askedAt ?? null;
  const first: CommitmentState = row.direction === 'we' ? 'given' : 'asked';
  const entries = askedAt === null || state === first ? [] : [stateEntry(askedAt, row, first, sources)];
  return [...entries, stateEntry(row.stateAt ?? event.at, row, state, sources)];
}

function stateEntry(
  at: Instant,
  row: Partial<Commitment>,
  state: CommitmentState,
  sources: TimelineSources,
): Happening {
  const values = valuesOf(row, sources);
  const whom = values['name'] === undefined ? '.nobody' : '';
  return happening(at, `timeline.${row.direction ?? 'they'}.${state}${whom}`, values, row.link ?? null);
}

function dueEntry(at: Instant, row: Partial<Commitment>, sources: TimelineSources): Happening {
  const { due } = row;
  const what = due ? 'timeline.due' : 'timeline.due-gone';
  return happening(at, what, { ...valuesOf(row, sources), ...(due ? { date: due.date } : {}) }, row.link ?? null);
}

function valuesOf(row: Partial<Commitment>, sources: TimelineSources): Record<string, string> {
  const name = sources.contactName(row.contactId ?? null);
  return {
    kind: kindName(sources.process, row.kind ?? 'other'),
    words: row.words ?? '',
    ...(name === null ? {} : { name }),
  };
}
