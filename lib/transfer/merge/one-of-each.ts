/** What there is one of at a time, on each machine by itself, there is one of after a merge, too. */
import { groupBy } from '../../domain/group-by.ts';
import { isSame } from '../../store/rows/same.ts';
import type { MergedRows } from './merged-rows.ts';
import type { Row } from './row-pair.ts';
import { byAge } from './same-records.ts';

export function keepOneOfEach(rows: MergedRows): void {
  keepOneReview(rows);
  keepOneRegression(rows);
  keepOneAudit(rows);
  keepOnePlan(rows);
}

function groups(list: readonly Row[], key: (row: Row) => string): Row[][] {
  return [...groupBy(list, key).values()].filter((group) => group.length > 1);
}

/** A deal has one review: the one that was finished later, or begun later where none is finished. */
function keepOneReview(rows: MergedRows): void {
  const moment = (row: Row) => Number(row['doneAt'] ?? 0) || Number(row['startedAt'] ?? 0);
  for (const group of groups(rows.ofType('review'), (row) => String(row['dealId']))) {
    const [, ...others] = group.toSorted((a, b) => moment(b) - moment(a) || byAge(a, b));
    for (const row of others) rows.remove('review', row.id);
  }
}

/** One thing that broke, noted on both machines. */
function keepOneRegression(rows: MergedRows): void {
  const key = (row: Row) => [row['commitmentId'], row['from'], row['to']].join(' ');
  for (const group of groups(rows.ofType('regression'), key)) {
    const [first, ...others] = group.toSorted(byAge);
    const cause = group.map((row) => String(row['cause'])).find((said) => said !== '') ?? '';
    if (first && !isSame(first['cause'], cause)) rows.set('regression', { ...first, cause });
    for (const row of others) rows.remove('regression', row.id);
  }
}

/** Of a process, one audit is under way: the one that was begun last. The others end where the next one begins. */
function keepOneAudit(rows: MergedRows): void {
  const open = rows.ofType('audit').filter((row) => row['doneAt'] === null && row['sample'] !== true);
  for (const group of groups(open, (row) => String(row['processId']))) {
    const inOrder = group.toSorted(byAge);
    for (const [at, row] of inOrder.slice(0, -1).entries()) {
      rows.set('audit', { ...row, doneAt: inOrder[at + 1]?.['startedAt'] ?? row['startedAt'] });
    }
  }
}

/** One plan at a time: where two run side by side, the earlier stops on the day on which the later starts. */
function keepOnePlan(rows: MergedRows): void {
  const running = rows.ofType('plan').filter((row) => row['stoppedAt'] === null && row['sample'] !== true);
  const inOrder = running.toSorted((a, b) => (planKey(a) < planKey(b) ? -1 : 1));
  for (const [at, row] of inOrder.slice(0, -1).entries()) {
    const next = String(inOrder[at + 1]?.['startsOn']);
    if (next <= String(row['endsOn'])) rows.set('plan', { ...row, stoppedAt: Date.parse(`${next}T00:00:00Z`) });
  }
}

function planKey(row: Row): string {
  return `${String(row['startsOn'])} ${row.id}`;
}
