/** What stands on a screen that others may see: numbers, or companies and kinds; never a person, a deal or a word. */
import { describe, expect, it } from 'vitest';
import { digestText, singlesText } from '../../../lib/background/reminders/notification-text.ts';
import type { LedgerRow, TodayView } from '../../../lib/contract/views.ts';
import { notificationWords } from '../../../lib/locales/notification-words.ts';
import { loadSampleBook } from '../../queries/support/sample.ts';

const en = notificationWords('en');
const de = notificationWords('de');

async function sampleToday(limit = 5): Promise<TodayView> {
  return (await loadSampleBook()).ask('today', { limit });
}

function rowsOf({ groups }: TodayView): LedgerRow[] {
  return groups.flatMap(({ rows }) => rows);
}

function single(row: LedgerRow, what: 'due-time' | 'reply-by') {
  const due = { date: '2026-03-02', time: '15:00' };
  const commitment = { ...row.commitment, due };
  const of = { key: 'k', commitmentId: commitment.id, what, from: 0, day: due.date, snoozed: false };
  return { single: of, row: { ...row, commitment } };
}

describe('the digest', () => {
  it('counts by reason', () => {
    const today: TodayView = {
      groups: [
        { reason: 'promise', rows: [], total: 1, more: false },
        { reason: 'silent', rows: [], total: 2, more: false },
      ],
      total: 3,
      more: false,
      nextDueOn: null,
    };
    expect(digestText(today, false, en)).toEqual({
      title: '3 things need you today',
      message: '1 promise due, 2 without an answer',
    });
    expect(digestText({ ...today, total: 1, groups: today.groups.slice(0, 1) }, false, de)).toEqual({
      title: 'Eine Sache braucht dich heute',
      message: '1 Versprechen fällig',
    });
  });

  it('names a handful of companies where the rep allows it, and counts the rest', async () => {
    const today = await sampleToday();
    expect(today.total).toBeGreaterThan(5);
    const lines = digestText(today, true, en).message.split('\n');
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toBe(`and ${today.total - 5} more`);
    for (const [at, row] of rowsOf(today).entries()) expect(lines[at]).toContain(`${row.accountName}: `);
  });
});

describe('no text', () => {
  it('holds a person, a deal or what anybody wrote; without leave, no company either', async () => {
    const today = await sampleToday(100);
    const rows = rowsOf(today);
    expect(rows.length).toBeGreaterThan(5);
    for (const say of [en, de]) {
      for (const named of [true, false]) {
        const texts = [
          digestText(today, named, say),
          ...rows.flatMap((row) => [
            singlesText([single(row, 'due-time')], named, say),
            singlesText([single(row, 'reply-by')], named, say),
            singlesText([single(row, 'reply-by'), single(row, 'due-time')], named, say),
          ]),
        ].map((text) => `${text?.title}\n${text?.message}`);
        for (const text of texts) {
          expect(text).not.toMatch(/undefined|\{|\}/);
          for (const row of rows) {
            expect(text).not.toContain(row.commitment.words);
            expect(text).not.toContain(row.dealName);
            if (row.contactName !== null) expect(text).not.toContain(row.contactName);
            if (!named) expect(text).not.toContain(row.accountName);
          }
        }
      }
    }
  });
});

describe('a reminder', () => {
  it('says when it is due, and several are one', async () => {
    const [first] = rowsOf(await sampleToday());
    if (!first) throw new Error('nothing today');
    const promise = { ...first, commitment: { ...first.commitment, direction: 'we' as const } };
    expect(singlesText([single(promise, 'due-time')], false, en)).toEqual({
      title: 'Due at 15:00',
      message: 'A promise of yours.',
    });
    expect(singlesText([single(promise, 'due-time'), single(promise, 'reply-by')], false, en)).toEqual({
      title: '2 reminders',
      message: 'Due at 15:00\nNo answer seen',
    });
    expect(singlesText([], true, en)).toBeNull();
  });
});
