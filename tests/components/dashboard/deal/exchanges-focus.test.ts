// @vitest-environment jsdom
import { h } from 'preact';
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { ExchangesPart } from '../../../../components/dashboard/deal/ExchangesPart.tsx';
import type { ExchangeRow, HonestyView } from '../../../../lib/contract/views.ts';
import { settle } from '../../support/settle.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { drawSection } from '../../support/draw-section.ts';

const row = (number: number) =>
  ({
    exchange: { id: `x${number}`, channel: 'call', note: `note ${number}`, at: number * 86_400_000 },
    verdict: 'continuation',
    names: [],
    given: [],
  }) as unknown as ExchangeRow;
const honesty = {
  exchanges: Array.from({ length: 9 }, (_, at) => row(at)),
  exchangeTotal: 9,
  advances: 0,
  run: 0,
} as unknown as HonestyView;

it('hands the focus to the first exchange that comes in with all of them', async () => {
  const { root, button } = await drawSection(
    h(ExchangesPart, { honesty, onMore: () => {} }),
    fakeClient({ summary: () => new Error('none') }),
  );
  expect(root.querySelectorAll('.exchange')).toHaveLength(6);
  button('Show all 9').focus();
  button('Show all 9').click();
  await settle();
  expect(root.querySelectorAll('.exchange')).toHaveLength(9);
  expect(document.activeElement).toBe(root.querySelectorAll('.exchange')[6]);
});

it('goes on to the first exchange of a deal that has more than come at once, and says how far it is', async () => {
  function Whole() {
    const [most, setMost] = useState(5);
    const some = { ...honesty, exchanges: honesty.exchanges.slice(0, most) };
    return h(ExchangesPart, { honesty: some, onMore: () => setMost(most + 5) });
  }
  const { root, button } = await drawSection(h(Whole, {}), fakeClient({ summary: () => new Error('none') }));
  for (const shown of [5, 5]) {
    expect(root.textContent).toContain(`${shown} of 9`);
    button('Show older').click();
    await settle();
  }
  expect(root.querySelectorAll('.exchange')).toHaveLength(9);
  expect(root.querySelector('.timeline-more')).toBeNull();
});
