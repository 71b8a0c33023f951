// @vitest-environment jsdom
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { NewDeal } from '../../../../components/dashboard/deals/NewDeal.tsx';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { drawSection } from '../../support/draw-section.ts';

it('Enter before the book has said who goes by the name waits for it, and makes no second company', async () => {
  const companies = [{ id: 'a1', name: 'Northwind GmbH', domains: [], people: [] }];
  const client = fakeClient({ summary: () => new Error('none'), namesakes: ({ name }) => ({ name, companies }) });
  const subscribe = client.subscribe.bind(client);
  client.subscribe = (name, ...rest) => (name === 'namesakes' ? () => {} : subscribe(name, ...rest));
  const { root, type } = await drawSection(h(NewDeal, { onClose: () => {} }), client);
  const [account, name] = root.querySelectorAll('input');
  if (!account || !name) throw new Error('no fields');
  await type(account, 'Northwind');
  await type(name, 'Rota');
  root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await vi.waitFor(() => expect(client.commands).toHaveLength(1));
  expect(client.commands[0]).toMatchObject({
    name: 'create-deal',
    args: { accountId: 'a1', accountName: 'Northwind' },
  });
});
