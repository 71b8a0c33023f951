// @vitest-environment jsdom
/** Asks never made, by kind: counts with their deals a click away, those that can still be asked first. */
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { NeverAsked } from '../../../../components/dashboard/winloss/trends/NeverAsked.tsx';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { summary } from '../../../gallery/views/summary.ts';
import { drawSection } from '../../support/draw-section.ts';

vi.setConfig({ testTimeout: 60_000 });

const client = fakeClient({ summary: summary() });
const deal = (id: string) => ({ id, account: `Account ${id}`, name: `Deal ${id}` });

it('names the deals, the open ones first, and gives no share under five', async () => {
  const { root } = await drawSection(
    h(NeverAsked, {
      rows: [
        { kind: 'consensus', open: [deal('a')], ended: [deal('b'), deal('c')], of: 6 },
        { kind: 'review', open: [], ended: [deal('b')], of: 4 },
      ],
    }),
    client,
  );
  const said = [...root.querySelectorAll('summary')].map(({ textContent }) => textContent);
  expect(said[0]).toMatch(/^Build consensus.*50%.*3 of 6.*1 open$/);
  expect(said[1]).toMatch(/^Review1 of 4: too few to say0 open$/);
  const first = root.querySelector('details');
  expect([...(first?.querySelectorAll('a') ?? [])].map((one) => one.getAttribute('href'))).toEqual([
    '#/deals/a',
    '#/deals/b',
    '#/deals/c',
  ]);
});

it('is not there where all was asked', async () => {
  const { root } = await drawSection(h(NeverAsked, { rows: [] }), client);
  expect(root.querySelector('.never-asked')).toBeNull();
});
