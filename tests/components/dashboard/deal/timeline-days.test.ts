import { expect, test } from 'vitest';
import type { TimelineEntry } from '../../../../lib/contract/views.ts';
import { timelineDays } from '../../../../components/dashboard/deal/history/timeline-days.ts';

function entry(id: string, what: string, commandId: string, at = '2026-05-14T10:00:00Z'): TimelineEntry {
  return { id, at: Date.parse(at), what: `timeline.${what}`, values: {}, commandId, link: null };
}

function undone(entries: TimelineEntry[]): string[] {
  return timelineDays(entries, 'Europe/Berlin').flatMap(({ lines }) =>
    lines.flatMap((l) => (l.undo ? l.entry.id : [])),
  );
}

test('a day begins at its own midnight', () => {
  const days = timelineDays(
    [entry('late', 'reopened', 'a', '2026-05-14T21:59:00Z'), entry('next', 'reopened', 'b', '2026-05-13T22:00:00Z')],
    'Europe/Berlin',
  );
  expect(days.map(({ date, lines }) => [date, lines.length])).toEqual([['2026-05-14', 2]]);
  const apart = timelineDays(
    [entry('x', 'reopened', 'a', '2026-05-14T22:00:00Z'), entry('y', 'reopened', 'b')],
    'Europe/Berlin',
  );
  expect(apart.map(({ date }) => date)).toEqual(['2026-05-15', '2026-05-14']);
});

test('a command offers undo once, where its main thing is told', () => {
  expect(undone([entry('passed', 'elements.passed-over', 'move'), entry('moved', 'stage-moved', 'move')])).toEqual([
    'moved',
  ]);
  expect(undone([entry('moved', 'stage-moved', 'move'), entry('passed', 'elements.passed-over', 'move')])).toEqual([
    'moved',
  ]);
  expect(undone([entry('one', 'element.done', 'tick'), entry('two', 'role-filled', 'tick')])).toEqual(['one']);
});

test('what may not be undone from here does not offer it', () => {
  expect(undone([{ ...entry('sample', 'they.given', 'load'), undoable: false }])).toEqual([]);
});
