// @vitest-environment jsdom
/** What the tab says: what the worker gave it to say, also when the extension was updated under it and nothing can be asked. */
import { afterEach, expect, it, vi } from 'vitest';
import { startHost } from '../../lib/host/start.ts';
import type { PageDown } from '../../lib/contract/ports.ts';
import type { PageSight } from '../../lib/page/sight.ts';
import type { Room, Site } from '../../lib/sites/site.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('says what it is for, that there is no room, and that we were updated', async () => {
  const runtime: Record<string, unknown> = { id: 'ours', getURL: (path: string) => path };
  let tell: (message: PageDown) => void = () => {};
  const onMessage = { addListener: (listener: typeof tell) => (tell = listener) };
  const port = { postMessage: () => {}, onMessage, onDisconnect: { addListener: () => {} } };
  Object.assign(runtime, { connect: () => port, onMessage: { addListener: () => {} } });
  vi.stubGlobal('chrome', { runtime });
  let root: ShadowRoot | null = null;
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    return (root = attachShadow.call(this, init));
  });
  // The page reads differently each time, so that each change is reported.
  let read = 0;
  let change = (): void => {};
  const room: Room = { fit: () => null, release: () => {}, tone: () => 'light' };
  const site: Site = {
    mountsOn: () => true,
    read: () => ({ seen: 'gmail', read: (read += 1) }) as unknown as PageSight,
    observe: (_environment, onChange) => (change = onChange),
    watchSends: () => {},
    room: () => room,
    selection: () => null,
  };
  const title = () => root?.querySelector('button')?.title;
  startHost(site, window);
  change();
  const words = { sidebar: 'Side', open: 'Open it', noRoom: 'No room', blocked: 'Blocked', updated: 'Updated' };
  const layout = { type: 'layout', width: 344, place: 'page', words } as const;
  tell({ ...layout, open: false });
  await expect.poll(title).toBe('Open it');
  expect(document.querySelector('div[data-dock]')?.ariaLabel).toBe('Side');
  tell({ ...layout, open: true });
  await expect.poll(title).toBe('No room');
  delete runtime['id'];
  change();
  await expect.poll(title).toBe('Updated');
});
