import { expect, test } from 'vitest';
import { isAside, previewRows } from '../../../../components/dashboard/data/restoring/preview-rows.ts';

test('a preview counts what a rep counts first, and leaves out what is empty on both sides', () => {
  const rows = previewRows({
    counts: { events: 9, commitments: 4, deals: 2, exchanges: 0 },
    replaces: { deals: 3, settings: 1, exchanges: 0 },
  });
  expect(rows.map(({ table }) => table)).toEqual(['deals', 'commitments', 'events', 'settings']);
  expect(rows[0]).toEqual({ table: 'deals', now: 3, after: 2 });
});

test('a preview puts aside what stays as it is, unless a rep counts in it', () => {
  const aside = (table: string, now: number, after: number) => isAside({ table, now, after });
  expect(aside('settings', 1, 1)).toBe(true);
  expect(aside('settings', 1, 2)).toBe(false);
  expect(aside('deals', 3, 3)).toBe(false);
});
