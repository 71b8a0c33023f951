// @vitest-environment jsdom
/** The way back from a deal: to the list as it was left. */
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { DealPage } from '../../../../components/dashboard/deal/DealPage.tsx';
import { CameFromContext } from '../../../../components/dashboard/shell/came-from.ts';
import { SurfaceContext } from '../../../../components/hooks/surface/surface.ts';
import { settle } from '../../support/settle.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';

vi.setConfig({ testTimeout: 30_000 });
const root = document.createElement('div');
document.body.append(root);
const surface = { client: fakeClient({ deal: null }), toast: signal(null), undoable: signal([]), stale: signal(null) };
const goBack = async (cameFrom: string | null, click: MouseEventInit = {}) => {
  const page = h(SurfaceContext.Provider, { value: surface }, h(DealPage, { dealId: 'deal' }));
  render(h(CameFromContext.Provider, { value: { current: cameFrom } }, page), root);
  await settle();
  const link = root.querySelector('a.back');
  link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, button: 0, ...click }));
  await settle();
  render(null, root);
};
beforeEach(() => history.replaceState(null, '', '#/deals/deal'));

it('leads to its filter and to what was typed into it', async () => {
  await goBack('#/deals?stage=discover&from=50&text=north');
  expect(location.hash).toBe('#/deals?stage=discover&from=50');
  expect(history.state).toEqual({ words: { text: 'north' } });
});

it('leads to the board, where the rep was there', async () => {
  await goBack('#/deals?view=board');
  expect(location.hash).toBe('#/deals?view=board');
});

it.each(['#/deals?new=1', '#/deals?view=board&new=1', '#/deals/other', '#/ledger?state=due', null])(
  'leads to all deals from %s',
  async (cameFrom) => {
    await goBack(cameFrom);
    expect(location.hash).toBe('#/deals');
  },
);
