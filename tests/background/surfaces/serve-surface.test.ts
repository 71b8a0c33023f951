/** The order in which a surface is served while the worker still loads what answers it. */
import { expect, it, vi } from 'vitest';
import type { Desk } from '../../../lib/background/desk.ts';
import { fakeBrowser } from '../support/fake-browser.ts';

it('ends a question that is taken back before its code is there', async () => {
  for (const name of ['browser', 'chrome']) vi.stubGlobal(name, fakeBrowser().api);
  const { serveSurface } = await import('../../../lib/background/surfaces/serve-surface.ts');
  const { Surfaces } = await import('../../../lib/background/surfaces/surfaces.ts');
  const surfaces = new Surfaces(async () => null);
  const port = { onDisconnect: { addListener: vi.fn<() => void>() }, postMessage: vi.fn<() => void>() };
  const surface = surfaces.open(port as never, { kind: 'dashboard', tabId: 1, windowId: 1 });
  let load = (): void => {};
  const loaded = new Promise<void>((resolve) => (load = resolve));
  const library = { open: async () => null, prepare: () => loaded };
  const desk = { library, surfaces } as unknown as Desk;
  const served = [
    serveSurface(desk, surface, { type: 'subscribe', request: 'one', name: 'unfinished', args: {} }),
    serveSurface(desk, surface, { type: 'unsubscribe', request: 'one' }),
    serveSurface(desk, surface, { type: 'subscribe', request: 'two', name: 'unfinished', args: {} }),
  ];
  await new Promise((resolve) => setTimeout(resolve, 5));
  load();
  await Promise.all(served);
  expect([...surface.questions.keys()]).toEqual(['two']);
});
