// @vitest-environment jsdom
/** The collapsed tab: what it says, also when the extension was updated under it and the browser has no more words for us. */
import { afterEach, expect, it, vi } from 'vitest';
import { standTab } from '../../lib/host/tab.ts';

afterEach(() => vi.unstubAllGlobals());

it('says that we were updated once nothing else can be asked for', () => {
  const runtime: { id?: string } = { id: 'ours' };
  const getMessage = (key: string): string => {
    if (!runtime.id) throw new Error('Extension context invalidated.');
    return `word of ${key}`;
  };
  vi.stubGlobal('chrome', { runtime, i18n: { getMessage } });
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  const tab = standTab(root, () => {});
  tab.show({ shown: true, side: 'right', tone: 'light', says: 'open' });
  expect(root.querySelector('button')?.title).toBe('word of open');
  delete runtime.id;
  tab.show({ says: 'blocked' });
  expect(root.querySelector('button')?.title).toBe('word of updated');
});
