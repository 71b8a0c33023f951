// @vitest-environment jsdom
/** "Did it come?" is answered where it is asked, a no as well as a yes; and the mail is one click away. */
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import type { LedgerRow } from '../../../../lib/contract/views.ts';
import { TodayGroups } from '../../../../components/dashboard/today/TodayGroups.tsx';
import type { TodayReason } from '../../../../lib/domain/commitment/needs-today.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { ledgerRow } from '../../../gallery/views/ledger.ts';
import { summary } from '../../../gallery/views/summary.ts';
import { drawSection } from '../../support/draw-section.ts';
import { settle } from '../../support/settle.ts';

vi.setConfig({ testTimeout: 60_000 });

const BASE = {
  id: 'c',
  kind: 'execute',
  kindName: 'Execute',
  who: null,
  words: 'Can your IT open the accounts?',
} as const;
const LINK = { site: 'gmail', url: 'https://mail.google.com/mail/u/0/#all/16f4', label: 'Accounts' } as const;

async function draw(reason: TodayReason, row: LedgerRow) {
  const client = fakeClient({ summary: summary() });
  const groups = [{ reason, rows: [row], total: 1, more: false }];
  const today = { groups, total: 1, more: false, nextDueOn: null };
  return { client, ...(await drawSection(h(TodayGroups, { today }), client)) };
}

const given = ledgerRow({ ...BASE, state: 'given', ageDays: 9, due: '2026-05-01', daysToDue: -3 });

it('what did not come is said so in one click', async () => {
  const { client, button } = await draw('due', given);
  button('Broken').click();
  await settle();
  expect(client.commands.at(-1)).toMatchObject({
    name: 'advance-commitment',
    args: { commitmentId: 'c', state: 'broken' },
  });
});

it('or by its digit, as in the ledger', async () => {
  const { client, root } = await draw('due', given);
  root.querySelector('.today-item')?.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true }));
  await settle();
  expect(client.commands.at(-1)).toMatchObject({ args: { commitmentId: 'c', state: 'broken' } });
});

it('the way to the message stands beside what was asked in one, and where it was none, there is none', async () => {
  const asked = ledgerRow({ ...BASE, state: 'asked', ageDays: 14 });
  const { root } = await draw('silent', { ...asked, commitment: { ...asked.commitment, link: LINK } });
  expect(root.querySelector('.today-message')?.getAttribute('href')).toBe(LINK.url);
  expect(root.textContent).not.toContain('Broken');
  const spoken = await draw('silent', { ...asked, commitment: { ...asked.commitment, link: null } });
  expect(spoken.root.querySelector('.today-message')).toBeNull();
});
