// @vitest-environment jsdom
/** A long timeline: says how much of it stands there, and ends nowhere without a word. */
import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { Timeline } from '../../../../components/dashboard/deal/history/Timeline.tsx';
import { SurfaceProvider } from '../../../../components/hooks/surface/SurfaceProvider.tsx';
import type { Timeline as Told } from '../../../../lib/contract/views.ts';
import { dashboardWords } from '../../../../lib/locales/dashboard-words.ts';
import { settle } from '../../support/settle.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { NOW } from '../../../gallery/views/clock.ts';
import { summary } from '../../../gallery/views/summary.ts';

vi.setConfig({ testTimeout: 60_000 });
const root = document.createElement('div');
document.body.append(root);

async function draw(total: number, more: Partial<Told> = {}): Promise<() => Promise<void>> {
  const entry = (at: number) => ({
    id: `e${at}`,
    at: NOW - at * 60_000,
    what: 'timeline.undone',
    values: {},
    commandId: `c${at}`,
    link: null,
  });
  const client = fakeClient({
    summary: summary(),
    timeline: ({ limit = 50 }) => ({
      rows: Array.from({ length: Math.min(limit, total) }, (_, at) => entry(at)),
      total,
      ...more,
    }),
  });
  render(null, root);
  const timeline = h(Timeline, { dealId: 'd' });
  render(h(SurfaceProvider, { client, name: 'dashboard', words: dashboardWords, children: timeline }), root);
  for (let tries = 0; tries < 200 && lines() === 0; tries += 1) await settle();
  return async () => {
    root.querySelector<HTMLElement>('.timeline-more button')?.click();
    await settle();
  };
}
const lines = () => root.querySelectorAll('.timeline-item').length;
const end = () => root.querySelector('.timeline-more')?.textContent ?? '';

it('goes on to the first day, and says how far it has come', async () => {
  const showMore = await draw(1240);
  expect(end()).toBe('Show older30 of 1,240 changes');
  const seen = [lines()];
  while (root.querySelector('.timeline-more button')) {
    await showMore();
    seen.push(lines());
  }
  expect(seen).toEqual([30, 130, 230, 330, 430, 530, 1060, 1240]);
  expect(end()).toBe('');
});

it('hands the focus on to the first of the new lines, since the button goes', async () => {
  const showMore = await draw(40);
  root.querySelector<HTMLElement>('.timeline-more button')?.focus();
  await showMore();
  expect(document.activeElement).toBe(root.querySelectorAll('.timeline-item')[30]);
});

it('says where older changes were left out', async () => {
  await draw(20, { cut: true });
  expect(end()).toBe('These are the latest 20 changes. Older ones stand in the backup alone.');
});
