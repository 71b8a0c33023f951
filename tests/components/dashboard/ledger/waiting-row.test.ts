// @vitest-environment jsdom
/** What is asked again stands under its row, and leaves the columns of the table as they are. */
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { LedgerTable } from '../../../../components/dashboard/ledger/LedgerTable.tsx';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { ledgerRow } from '../../../gallery/views/ledger.ts';
import { summary } from '../../../gallery/views/summary.ts';
import { drawSection } from '../../support/draw-section.ts';
import { settle } from '../../support/settle.ts';

vi.setConfig({ testTimeout: 60_000 });

it('spans no more columns than there are in a narrow window, where the age is not shown', async () => {
  const asked = {
    id: 'a',
    kind: 'change',
    kindName: 'Change',
    who: 'Dana',
    state: 'asked',
    words: 'Will it?',
  } as const;
  const row = ledgerRow({ ...asked, ageDays: 12, unanswered: true });
  const { root } = await drawSection(h(LedgerTable, { rows: [row] }), fakeClient({ summary: summary() }));
  HTMLElement.prototype.hidePopover = () => undefined;
  root.querySelector('[role=menu]')?.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
  await settle();
  const items = [...root.querySelectorAll<HTMLElement>('[role=menuitem]')];
  items.find(({ textContent }) => textContent.includes('Ask again'))?.click();
  await settle();
  const narrow = root.querySelectorAll('thead th').length - 1;
  expect(root.querySelector<HTMLTableCellElement>('.ledger-waiting td')?.colSpan).toBe(narrow);
});

it('says of what was asked today that it was today', async () => {
  const asked = {
    id: 'a',
    kind: 'change',
    kindName: 'Change',
    who: 'Dana',
    state: 'asked',
    words: 'Will it?',
  } as const;
  const rows = [0, 1].map((ageDays) => ledgerRow({ ...asked, id: `a${ageDays}`, ageDays }));
  const { root } = await drawSection(h(LedgerTable, { rows }), fakeClient({ summary: summary() }));
  expect([...root.querySelectorAll('.ledger-age')].map(({ textContent }) => textContent)).toEqual(['today', '1 day']);
});
