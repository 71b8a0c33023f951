/** What an event says about the client's words, and about steps back. */
import type { EventOf, Statement } from '../../domain/rows/types.ts';
import { kindName } from '../view/stage-marks.ts';
import { stageName } from './deal-entries.ts';
import { happening } from './entry.ts';
import type { Happening } from './entry.ts';
import type { TimelineSources } from './sources.ts';

export function statementEntries(event: EventOf<'statement'>, sources: TimelineSources): Happening[] {
  const { before, after } = event;
  if (after === null) return [happening(event.at, 'timeline.statement-deleted')];
  const row: Partial<Statement> = { ...sources.statement(event.rowId), ...after };
  const words = row.words ?? '';
  // A person who is deleted leaves the words of what they said behind.
  const told = Object.keys(after).some((key) => key !== 'contactId') || typeof after.contactId === 'string';
  if (before !== null) return told ? [happening(event.at, 'timeline.statement-edited', { words })] : [];
  const name = sources.contactName(row.contactId ?? null);
  const what = `timeline.statement.${row.about ?? 'ground-truth'}${name === null ? '.nobody' : ''}`;
  return [happening(after.at ?? event.at, what, { words, ...(name === null ? {} : { name }) }, row.link ?? null)];
}

export function regressionEntries(event: EventOf<'regression'>, sources: TimelineSources): Happening[] {
  const { before, after } = event;
  if (after === null) return [];
  const cause = after.cause ?? '';
  // The sample book brings its own times along.
  const at = before === null ? (after.at ?? event.at) : event.at;
  const why = cause === '' ? [] : [happening(at, 'timeline.regression-cause', { cause })];
  if (before !== null)
    return why.length > 0 || !('cause' in after) ? why : [happening(event.at, 'timeline.regression-cause-gone')];
  const from = stageName(sources.processes, after.from ?? '');
  const to = stageName(sources.processes, after.to ?? '');
  const kind = kindName(sources.process, sources.commitment(after.commitmentId ?? '').kind ?? 'other');
  return [happening(at, 'timeline.regression', { from, to, kind }), ...why];
}
