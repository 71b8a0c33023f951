/** Looks into a real book: each key is taken once, whoever looks, and remembered across restarts. */
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../lib/store/opening/defaults.ts';
import { lookInto, takeDue } from '../../lib/reminders/look-into.ts';
import { noteTold } from '../../lib/reminders/told.ts';
import { addNorthwind, openTestBook, START } from '../store/support/open-test-book.ts';
import { atWork } from '../domain/support/at-work.ts';

const HOUR = 3_600_000;
const settings = defaultSettings();

async function openDue() {
  const test = await openTestBook();
  const { dealId } = await addNorthwind(test);
  const due = { date: '2026-03-02', time: '15:00' };
  const promise = { dealId, kind: 'other' as const, words: 'The plan', direction: 'we' as const, due };
  const { created } = await test.must('record-commitment', promise);
  const look = async (now: number, zone = 'UTC', wishes = settings) => {
    const found = await lookInto(test.book, wishes, { now, zone });
    return { ...(await takeDue(test.book, found.look, atWork(now, zone))), next: found.next };
  };
  return { ...test, dealId, commitmentId: created ?? '', look };
}

describe('a look into the book', () => {
  it('takes the digest and the reminder once each, and says when to look again', async () => {
    const { look, commitmentId } = await openDue();
    const early = await look(START - 2 * HOUR);
    expect(early).toEqual({ digest: null, singles: [], next: Date.parse('2026-03-02T08:00:00Z') });
    expect((await look(START)).digest).toBe('digest:2026-03-02');
    const again = await look(START);
    expect(again).toMatchObject({ digest: null, singles: [], next: Date.parse('2026-03-02T14:45:00Z') });
    const due = await look(again.next);
    expect(due.singles.map(({ single, row }) => [single.key, row.accountName])).toEqual([
      [`due:${commitmentId}:2026-03-02T15:00`, 'Northwind GmbH'],
    ]);
    expect((await look(again.next + HOUR)).singles).toEqual([]);
  });

  it('gives it to one of two that look at the same moment', async () => {
    const { look } = await openDue();
    const taken = await Promise.all([look(START), look(START), look(START)]);
    expect(taken.map(({ digest }) => digest).filter((key) => key !== null)).toEqual(['digest:2026-03-02']);
  });

  it('leaves alone what is kept, put aside or of a closed deal', async () => {
    const at = Date.parse('2026-03-02T14:50:00Z');
    for (const settle of ['kept', 'aside', 'closed'] as const) {
      const { look, must, commitmentId, dealId } = await openDue();
      if (settle === 'kept') await must('advance-commitment', { commitmentId, state: 'kept' });
      if (settle === 'aside') await must('snooze-commitment', { commitmentId, until: at + HOUR });
      if (settle === 'closed') await must('close-deal', { dealId, outcome: 'won' });
      const { singles, next } = await look(at);
      expect(singles, settle).toEqual([]);
      if (settle === 'aside') expect(next).toBe(at + HOUR);
    }
  });

  it('finds what is due at the other end of the calendar, 25 hours away', async () => {
    const { must, dealId, look } = await openDue();
    const record = async (date: string, time: string, zone: string) => {
      const due = { date, time, zone };
      await must('record-commitment', { dealId, kind: 'other', words: 'A call', direction: 'we', due });
    };
    await record('2026-03-09', '23:30', 'Pacific/Pago_Pago');
    await record('2026-03-13', '00:15', 'Pacific/Kiritimati');
    const awake = { ...settings, quietFrom: '00:00', quietTo: '00:00' };
    const told = async (iso: string, zone: string, wishes = settings) =>
      (await look(Date.parse(iso), zone, wishes)).singles.map(({ single }) => single.key.replace(/^due:[^:]*:/, ''));
    expect(await told('2026-03-10T18:00:00Z', 'Pacific/Kiritimati')).toEqual(['2026-03-09T23:30']);
    expect(await told('2026-03-12T10:05:00Z', 'Pacific/Pago_Pago', awake)).toEqual(['2026-03-13T00:15']);
  });

  it('looks again when the day turns, in the rep’s zone', async () => {
    const { look } = await openDue();
    const late = Date.parse('2026-03-02T20:00:00Z');
    expect((await look(late, 'Europe/Berlin')).next).toBe(Date.parse('2026-03-02T23:00:00Z'));
    expect((await look(late, 'America/New_York')).next).toBe(Date.parse('2026-03-03T05:00:00Z'));
  });
});

describe('what was told', () => {
  it('keeps the newest thousand in the order of telling, whatever the clock said', async () => {
    const { book } = await openTestBook();
    for (let day = 0; day < 1100; day += 100) {
      const keys = Array.from({ length: 100 }, (_, at) => `k${day + at}`);
      // A year ahead for a while, then back.
      await noteTold(book, keys, day < 500 ? START + 365 * 24 * HOUR : START);
    }
    expect(await book.reminded.count()).toBe(1000);
    expect(await noteTold(book, ['k1099', 'k100', 'k99'], START)).toEqual(['k99']);
  });
});
