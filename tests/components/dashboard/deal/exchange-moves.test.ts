// @vitest-environment jsdom
/** A call that was logged beside the wrong deal goes to another, in one gesture. */
import { h } from 'preact';
import { expect, it } from 'vitest';
import { ExchangesPart } from '../../../../components/dashboard/deal/ExchangesPart.tsx';
import { closeInnermost } from '../../../../components/hooks/keys/use-escape.ts';
import type { HonestyView, SearchHit } from '../../../../lib/contract/views.ts';
import { settle } from '../../support/settle.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { drawSection } from '../../support/draw-section.ts';

const honesty = {
  exchanges: [
    {
      exchange: { id: 'x1', channel: 'call', note: 'They start in May.', at: 86_400_000 },
      verdict: 'continuation',
      names: ['Kim Ode'],
      given: [],
    },
  ],
  exchangeTotal: 1,
  advances: 0,
  run: 0,
} as unknown as HonestyView;
const hit: SearchHit = { type: 'deal', id: 'd2', dealId: 'd2', title: 'Renewal', detail: 'Bolt GmbH' };

async function draw() {
  const client = fakeClient({ summary: () => new Error('none'), search: () => [hit] });
  const drawn = await drawSection(h(ExchangesPart, { honesty, onMore: () => {} }), client);
  // No popover opens or closes here.
  HTMLElement.prototype.hidePopover = () => undefined;
  drawn.root.querySelector('[role=menu]')?.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
  await settle();
  drawn.button('Move to another deal…').click();
  await settle();
  return { ...drawn, client };
}

it('asks which, and moves the call alone', async () => {
  const { root, client, type } = await draw();
  const field = root.querySelector('input');
  if (!field) throw new Error('no field');
  await type(field, 'Bolt');
  for (let tries = 0; tries < 20 && !root.querySelector('.pick-row'); tries += 1) await settle();
  root.querySelector<HTMLElement>('.pick-row')?.click();
  await settle();
  expect(client.commands).toMatchObject([{ name: 'move-records', args: { dealId: 'd2', exchangeIds: ['x1'] } }]);
  expect(root.querySelector('.waiting-part')).toBeNull();
});

it('leaves it where it is with Esc, and the focus where it was', async () => {
  const { root, client } = await draw();
  expect(root.querySelector('.waiting-part')?.contains(document.activeElement)).toBe(true);
  closeInnermost();
  await settle();
  expect(root.querySelector('.waiting-part')).toBeNull();
  expect(root.querySelector('.exchange')?.contains(document.activeElement)).toBe(true);
  expect(client.commands).toEqual([]);
});
