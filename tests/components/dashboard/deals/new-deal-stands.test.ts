// @vitest-environment jsdom
/** A deal by hand is made where it stands, as one is in the sidebar. */
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { NewDeal } from '../../../../components/dashboard/deals/NewDeal.tsx';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { summary } from '../../../gallery/views/summary.ts';
import { drawSection } from '../../support/draw-section.ts';
import { settle } from '../../support/settle.ts';

it('begins in the stage that the rep chooses, with what comes before it true', async () => {
  const client = fakeClient({ summary: summary(), namesakes: ({ name }) => ({ name, companies: [] }) });
  const { root, type } = await drawSection(h(NewDeal, { onClose: () => {} }), client);
  expect([...root.querySelectorAll('.field-label')].map(({ textContent }) => textContent)).toEqual([
    'Account',
    'What it is about',
    'Person, if you know one',
    'Where it stands',
  ]);
  const [account, name] = root.querySelectorAll('input');
  const stands = root.querySelector('select');
  if (!account || !name || !stands) throw new Error('no fields');
  await type(account, 'Northwind');
  await type(name, 'Rota');
  stands.value = 'discover';
  stands.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  root.querySelector<HTMLInputElement>('.stands-earlier input')?.click();
  await settle();
  root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await vi.waitFor(() => expect(client.commands).toHaveLength(1));
  expect(client.commands[0]).toMatchObject({ name: 'create-deal', args: { stage: 'discover', underWay: true } });
});
