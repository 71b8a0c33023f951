// @vitest-environment jsdom
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { Reach } from '../../../../components/dashboard/skills/Reach.tsx';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { drawSection } from '../../support/draw-section.ts';
import { settle } from '../../support/settle.ts';

vi.setConfig({ testTimeout: 30_000 });

it('leads from how many deals a skill would touch to those deals, the open ones first', async () => {
  const client = fakeClient({
    summary: () => new Error('none'),
    'skill-reach': {
      skills: [
        {
          skill: 'Optimism',
          of: 5,
          open: [{ id: 'b', account: 'Northwind', name: 'Night shifts' }],
          ended: [{ id: 'a', account: 'Tessera', name: 'Tessera' }],
        },
      ],
      deals: 5,
      newest: false,
    },
  });
  const { root, button } = await drawSection(h(Reach, { onPractise: null }), client);
  await vi.waitFor(() => button('in 2 of 5 deals'));
  const links = () => [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links()).toEqual([]);
  const count = button('in 2 of 5 deals');
  count.click();
  await settle();
  expect(count.getAttribute('aria-expanded')).toBe('true');
  expect(links()).toEqual(['#/deals/b', '#/deals/a']);
  expect([...root.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual(['Open: 1', 'Ended: 1']);
});
