// @vitest-environment jsdom
/** The last page of a list, once nothing is left on it. */
import { h, render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { ListState } from '../../../../components/dashboard/lists/ListState.tsx';
import { lastOffset } from '../../../../components/dashboard/lists/paging.ts';
import { settle } from '../../support/settle.ts';

vi.setConfig({ testTimeout: 30_000 });
const root = document.createElement('div');
document.body.append(root);
const draw = async (rows: number[], total: number, loading = false) => {
  const state = { value: { rows, total }, problem: null, loading };
  const hrefAt = (offset: number) => `#/ledger?from=${offset}`;
  render(h(ListState<number>, { state, hrefAt, empty: 'nothing', children: () => 'rows' }), root);
  await settle();
};
beforeEach(() => history.replaceState(null, '', '#/ledger?from=100'));

it('leads to the page that is the last now', async () => {
  await draw([], 100);
  expect(location.hash).toBe('#/ledger?from=50');
  expect(root.textContent).not.toContain('nothing');
});

it('waits for the answer, and stays where there are rows', async () => {
  await draw([], 100, true);
  await draw([1], 101);
  expect(location.hash).toBe('#/ledger?from=100');
  expect(root.textContent).toBe('rows');
});

it('says that there is nothing only where there is nothing', async () => {
  await draw([], 0);
  expect(root.textContent).toBe('nothing');
  expect([0, 1, 50, 51, 100, 101].map(lastOffset)).toEqual([0, 0, 0, 50, 50, 100]);
});
