// @vitest-environment jsdom
/** What was kept on its day and is noted later counts as kept on time, from the ledger of all deals, too. */
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { LedgerTable } from '../../../../components/dashboard/ledger/LedgerTable.tsx';
import { settle } from '../../support/settle.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { ledgerRow } from '../../../gallery/views/ledger.ts';
import { summary } from '../../../gallery/views/summary.ts';
import { drawSection } from '../../support/draw-section.ts';

vi.setConfig({ testTimeout: 60_000 });

const LATE = { id: 'p', kind: 'other', kindName: 'Other', who: null, direction: 'we', words: 'Send the plan' } as const;
const given = (ageDays: number, due: string, daysToDue: number) =>
  ledgerRow({ ...LATE, state: 'given', ageDays, due, daysToDue });

async function offered(row: ReturnType<typeof given>) {
  const client = fakeClient({ summary: summary() });
  const { root } = await drawSection(h(LedgerTable, { rows: [row] }), client);
  // No popover opens or closes here.
  HTMLElement.prototype.hidePopover = () => undefined;
  root.querySelector('[role=menu]')?.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
  await settle();
  const items = [...root.querySelectorAll<HTMLElement>('[role=menuitem]')];
  expect(items.length).toBeGreaterThan(0);
  return { client, item: items.find(({ textContent }) => textContent.includes('Kept on its day')) };
}

it('is offered once its day has passed', async () => {
  const { client, item } = await offered(given(30, '2026-05-01', -3));
  item?.click();
  await settle();
  expect(client.commands.at(-1)).toMatchObject({
    name: 'advance-commitment',
    args: { commitmentId: 'p', state: 'kept', on: '2026-05-01' },
  });
});

it('is not offered before, nor of what was given later than its day: that would count as late all the same', async () => {
  expect((await offered(given(30, '2026-05-20', 16))).item).toBeUndefined();
  expect((await offered(given(3, '2026-04-20', -14))).item).toBeUndefined();
});

it('on another day is picked, and no day that is still to come', async () => {
  const client = fakeClient({ summary: summary() });
  const { root, button, type } = await drawSection(h(LedgerTable, { rows: [given(30, '2026-05-01', -3)] }), client);
  HTMLElement.prototype.hidePopover = () => undefined;
  root.querySelector('[role=menu]')?.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
  await settle();
  const items = [...root.querySelectorAll<HTMLElement>('[role=menuitem]')];
  items.find(({ textContent }) => textContent.includes('Kept on another day'))?.click();
  await settle();
  const field = root.querySelector<HTMLInputElement>('.entry-day input');
  if (!field) throw new Error('no field');
  await type(field, '2099-01-01');
  expect(button('Save').disabled).toBe(true);
  await type(field, '2026-04-28');
  button('Save').click();
  await settle();
  expect(client.commands.at(-1)).toMatchObject({ args: { commitmentId: 'p', state: 'kept', on: '2026-04-28' } });
});
