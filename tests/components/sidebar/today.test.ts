// @vitest-environment jsdom
/** What waits for the rep, where no thread is open: each row says what there is to do. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { answersOf } from '../../gallery/answers.ts';
import { LEDGER } from '../../gallery/views/ledger.ts';
import { gmailPage } from '../../gallery/views/page.ts';
import { drawSidebar } from '../support/draw-sidebar.ts';
import type { Drawn } from '../support/draw-sidebar.ts';
import { settle } from '../support/settle.ts';

let drawn: Drawn;
beforeEach(async () => {
  const answers = answersOf({ page: gmailPage(), lookup: { state: 'silent', why: 'no-page' }, deal: null });
  const group = { reason: 'silent' as const, rows: LEDGER, total: LEDGER.length, more: true };
  answers.today = { groups: [group], total: 109, more: true, nextDueOn: null };
  drawn = await drawSidebar(answers);
  await settle();
});
afterEach(() => drawn.end());

it('says what was promised, and what is asked for by its kind', () => {
  const promise = LEDGER.find(({ commitment }) => commitment.direction === 'we');
  const ask = LEDGER.find(({ commitment: { direction, kind } }) => direction === 'they' && kind !== 'other');
  const rows = [...drawn.root.querySelectorAll('.today-row')].map(({ textContent }) => textContent ?? '');
  expect(rows).toHaveLength(LEDGER.length);
  expect(rows.some((text) => text.includes(promise?.commitment.words ?? '–'))).toBe(true);
  expect(rows.some((text) => text.includes('Something else'))).toBe(false);
  expect(rows.some((text) => text.includes(ask?.kindName ?? '–'))).toBe(true);
});

it('says that more wait than were counted', () => {
  expect(drawn.root.querySelector('#today-title')?.textContent).toContain('109+');
  expect(drawn.root.textContent).toContain('All 109+ of today');
});
