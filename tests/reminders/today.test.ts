/** The badge: what needs the rep today, by index, against the rule applied to every row. */
import { describe, expect, it } from 'vitest';
import { largeBook } from '../../lib/domain/sample-book/large/large-book.ts';
import { sampleRows } from '../../lib/domain/sample-book/sample-rows.ts';
import { silentBefore, startOfDay } from '../../lib/queries/read/day-edges.ts';
import { civilDateOf } from '../../lib/domain/time/civil-date.ts';
import { isUnanswered } from '../../lib/domain/commitment/commitment.ts';
import { reasonToday } from '../../lib/domain/commitment/needs-today.ts';
import { countToday } from '../../lib/reminders/today.ts';
import { bulkLoad } from '../../lib/store/writing/bulk-load.ts';
import type { BookRows } from '../../lib/store/copies/dump.ts';
import { openTestBook, START } from '../store/support/open-test-book.ts';
import { atWork, SUNDAY_TO_THURSDAY } from '../domain/support/at-work.ts';
import type { Clock } from '../../lib/domain/time/clock.ts';
import { MONDAY_TO_FRIDAY } from '../../lib/domain/time/working-days.ts';

const ZONES = ['UTC', 'Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu'];
const WEEKS = [MONDAY_TO_FRIDAY, SUNDAY_TO_THURSDAY, new Set([2])];
const DAY_MS = 86_400_000;

function countNaively(rows: Pick<BookRows, 'deals' | 'commitments'>, clock: Clock): number {
  const live = new Set(rows.deals.filter(({ closed }) => closed === 0).map(({ id }) => id));
  return rows.commitments.filter((row) => live.has(row.dealId) && reasonToday(row, clock) !== null).length;
}

describe('the badge', () => {
  it('counts what the rule says, in any zone', async () => {
    const rows = sampleRows({ seed: 9, now: START, processId: 'standard@1', language: 'en' });
    const { book } = await openTestBook();
    await bulkLoad(book, rows);
    for (const zone of ZONES) {
      expect(countNaively(rows, atWork(START, zone))).toBeGreaterThan(3);
      expect(await countToday(book, atWork(START, zone))).toBe(countNaively(rows, atWork(START, zone)));
    }
  });

  it('goes up as days pass', async () => {
    const rows = largeBook({ seed: 9, now: START, deals: 60, people: 60, commitments: 400 });
    const { book } = await openTestBook();
    await bulkLoad(book, rows);
    const counts = [-15, 0, 15].map((days) => countNaively(rows, atWork(START + days * DAY_MS)));
    expect(counts[2]).toBeGreaterThan(counts[0] ?? 0);
    for (const [at, days] of [-15, 0, 15].entries())
      expect(await countToday(book, atWork(START + days * DAY_MS))).toBe(counts[at]);
  });

  it('leaves alone what was put aside, and minds the day by which a reply was wanted', async () => {
    const rows = sampleRows({ seed: 9, now: START, processId: 'standard@1', language: 'en' });
    const days = [-3, -1, 0, 2, 30];
    for (const [at, row] of rows.commitments.entries()) {
      if (at % 3 === 0) row.snoozedUntil = START + (days[at % 5] ?? 0) * DAY_MS;
      if (at % 2 === 0) row.replyBy = civilDateOf(START + (days[(at + 1) % 5] ?? 0) * DAY_MS, 'UTC');
    }
    const { book } = await openTestBook();
    await bulkLoad(book, rows);
    for (const later of [-10, -2, 0, 1, 2, 3, 31]) {
      const now = START + later * DAY_MS;
      for (const zone of ZONES)
        for (const week of WEEKS) {
          const clock = atWork(now, zone, week);
          expect(await countToday(book, clock)).toBe(countNaively(rows, clock));
        }
    }
  });

  it('is nothing in an empty book and for closed deals', async () => {
    const test = await openTestBook();
    expect(await countToday(test.book, atWork(START))).toBe(0);
    const { created } = await test.must('create-deal', { accountName: 'Newco', dealName: 'Newco' });
    const dealId = created ?? '';
    const due = { date: '2026-03-02' };
    await test.must('record-commitment', { dealId, kind: 'other', words: 'The plan', direction: 'we', due });
    expect(await countToday(test.book, atWork(START))).toBe(1);
    expect(await countToday(test.book, atWork(START - DAY_MS))).toBe(0);
    await test.must('close-deal', { dealId, outcome: 'won' });
    expect(await countToday(test.book, atWork(START))).toBe(0);
  });
});

describe('the edges of days', () => {
  it('are the first instant of a day in its zone, also where clocks change at midnight', () => {
    for (const zone of [...ZONES, 'America/Havana', 'Africa/Cairo']) {
      for (const date of ['2026-01-01', '2026-03-08', '2026-03-29', '2026-04-24', '2026-10-25', '2026-11-01']) {
        const start = startOfDay(date, zone);
        expect(civilDateOf(start, zone), `${date} ${zone}`).toBe(date);
        expect(civilDateOf(start - 1, zone) < date, `${date} ${zone}`).toBe(true);
      }
    }
  });

  it('divide silence from patience exactly', () => {
    for (const zone of ZONES) {
      for (let day = 0; day < 14; day += 1) {
        const now = START + day * DAY_MS;
        const edge = silentBefore(atWork(now, zone));
        const ask = (askedAt: number) =>
          isUnanswered({ state: 'asked', direction: 'they', askedAt }, atWork(now, zone));
        expect(ask(edge - 1)).toBe(true);
        expect(ask(edge)).toBe(false);
      }
    }
  });
});
