// @vitest-environment jsdom
/** A deal that was made in passing bears its account's name: said once, wherever both stand. */
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { MonthGrid } from '../../../../components/dashboard/calendar/MonthGrid.tsx';
import { DealNames } from '../../../../components/dashboard/lists/DealNames.tsx';
import type { CalendarItem } from '../../../../lib/contract/views.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { summary } from '../../../gallery/views/summary.ts';
import { drawSection } from '../../support/draw-section.ts';

vi.setConfig({ testTimeout: 60_000 });

const client = fakeClient({ summary: summary() });

it('is said once in a list of deals', async () => {
  const deals = [
    { id: 'a', account: 'Tessera Materials', name: 'Tessera Materials' },
    { id: 'b', account: 'Northwind', name: 'Night shifts' },
  ];
  const { root } = await drawSection(h(DealNames, { level: 2, title: 'Lost', none: 'None', deals }), client);
  expect([...root.querySelectorAll('li')].map(({ textContent }) => textContent.trim())).toEqual([
    'Tessera Materials',
    'Northwind Night shifts',
  ]);
});

it('is said once when a day of the month is pointed at', async () => {
  const item = { id: 'c', date: '2026-03-02', what: 'they', dealId: 'a', kindName: 'Time', words: '' } as const;
  const items: CalendarItem[] = [{ ...item, accountName: 'Tessera Materials', dealName: 'Tessera Materials' }];
  const time = { by: 'month', from: '2026-03-01', to: '2026-03-31' } as const;
  const { root } = await drawSection(h(MonthGrid, { time, items, rest: new Map(), today: '2026-03-01' }), client);
  expect(root.querySelector('.month-item')?.getAttribute('title')).toBe('Tessera Materials · Time');
});
