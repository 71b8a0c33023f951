import { describe, expect, it } from 'vitest';
import { entryWhen, isLate, markOf } from '../../../components/deal/ledger/entry-words.ts';
import { todayWhen } from '../../../components/deal/ledger/today-words.ts';
import { groupLedger } from '../../../components/deal/ledger/ledger-groups.ts';
import { isOverdue } from '../../../components/dashboard/ledger/overdue.ts';
import { makeLocale } from '../../../components/hooks/words/locale.ts';
import type { LedgerRow } from '../../../lib/contract/views.ts';
import { messages } from '../../../lib/locales/en/for-sidebar.ts';
import { LEDGER, ledgerRow } from '../../gallery/views/ledger.ts';
import { NOW } from '../../gallery/views/clock.ts';

const english = makeLocale(messages, 'en');
const RELATED = { id: 'x', kind: 'time', kindName: 'Time', who: null, words: '', ageDays: 9 } as const;
const [unanswered, asked, promise, given, kept] = LEDGER;

describe('the ledger in words', () => {
  it('stands in its groups, the order kept', () => {
    expect(groupLedger(LEDGER).map(({ group, rows }) => [group, rows.map((row) => row.commitment.id)])).toEqual([
      ['open', ['c1', 'c2']],
      ['promises', ['c3']],
      ['given', ['c4']],
      ['settled', ['c5']],
    ]);
  });
  it('says when, in the words that matter', () => {
    const say = (row: (typeof LEDGER)[number] | undefined) => row && entryWhen(row, NOW, english);
    expect(say(unanswered)).toBe('no answer seen since Wed\u00a022\u00a0Apr');
    expect(say(asked)).toBe('asked 3 days ago');
    expect(say(promise)).toBe('due Thu\u00a07\u00a0May');
    expect(say(given)).toBe('due Tue\u00a012\u00a0May');
    expect(say(kept)).toMatch(/^kept, /);
  });
  it('does not say that there was no answer since an ask was made, where one may have come that named no day', () => {
    const row = ledgerRow({ ...RELATED, state: 'asked', unanswered: true });
    const waited = { ...row, commitment: { ...row.commitment, replyBy: '2026-05-01', answerKey: 'reply' } };
    expect(entryWhen(waited, NOW, english)).toBe('no answer seen by Fri\u00a01\u00a0May');
  });
  it('names the exact days on hover', () => {
    const exact = (row: (typeof LEDGER)[number] | undefined) =>
      (row ? entryWhen(row, NOW, english, true) : '').replace(',', '');
    expect(exact(unanswered)).toBe('no answer seen since Wednesday 22 April 2026');
    expect(exact(asked)).toBe('asked Friday 1 May 2026');
    expect(exact(promise)).toBe('due Thursday 7 May 2026');
    const late = ledgerRow({ ...RELATED, state: 'given', due: '2026-05-03', daysToDue: -1 });
    expect([false, true].map((full) => todayWhen(late, NOW, english, full).replace(',', ''))).toEqual([
      'was due yesterday',
      'was due Sunday 3 May 2026',
    ]);
  });
  it('marks as late what has no answer, and what is past its day', () => {
    const overdue = ledgerRow({
      id: 'x',
      kind: 'time',
      kindName: 'Time',
      who: null,
      state: 'given',
      words: '',
      ageDays: 9,
      due: '2026-05-01',
      daysToDue: -3,
    });
    expect([unanswered, asked, promise, overdue].map((row) => row && isLate(row))).toEqual([true, false, false, true]);
    expect(entryWhen(overdue, NOW, english)).toBe('was due Fri\u00a01\u00a0May');
    expect(unanswered && markOf(unanswered)).toBe('unanswered');
  });

  it('is overdue in the table while something is still to come of it, and not put aside', () => {
    const past = (state: LedgerRow['commitment']['state'], rest: Partial<LedgerRow> = {}) => {
      const told = { id: 'x', kind: 'time', kindName: 'Time', who: null, words: '', ageDays: 9 } as const;
      return isOverdue({ ...ledgerRow({ ...told, state, due: '2026-05-01', daysToDue: -3 }), ...rest });
    };
    expect(['to-ask', 'asked', 'given'].map((state) => past(state as 'asked'))).toEqual([true, true, true]);
    expect(['kept', 'broken', 'declined', 'withdrawn'].map((state) => past(state as 'kept'))).not.toContain(true);
    expect(past('given', { snoozed: true })).toBe(false);
    expect(past('given', { daysToDue: 0 })).toBe(false);
  });
});
