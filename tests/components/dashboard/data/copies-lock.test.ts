// @vitest-environment jsdom
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { CopiesLock } from '../../../../components/dashboard/data/copies/CopiesLock.tsx';
import type { BackupPlatform } from '../../../../components/dashboard/shell/platform.ts';
import type { CopiesState } from '../../../../lib/contract/views.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { drawSection } from '../../support/draw-section.ts';
import { settle } from '../../support/settle.ts';

vi.setConfig({ testTimeout: 30_000 });

async function draw() {
  const client = fakeClient({ summary: () => new Error('none') });
  const book: { state: CopiesState } = { state: 'open' };
  client.data = async (act) => {
    if (act.kind === 'lock-copies') book.state = act.locked ? 'locked' : 'open';
    return book.state as never;
  };
  const backups = { keepCopiesKey: () => Promise.resolve() } as unknown as BackupPlatform;
  const drawn = await drawSection(h(CopiesLock, {}), client, { backups });
  await settle();
  const fields = () => [...drawn.root.querySelectorAll<HTMLInputElement>('input[type=password]')];
  const want = async () => {
    drawn.root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await settle();
    for (const field of fields()) await drawn.type(field, 'nine lives of a stapler');
  };
  const press = async (words: string) => {
    drawn.button(words).focus();
    drawn.button(words).click();
    for (let turn = 0; turn < 5; turn += 1) await settle();
  };
  return { ...drawn, book, fields, want, press };
}

it('keeps the keys where they were, though the button has gone with what it did', async () => {
  const { root, want, press } = await draw();
  await want();
  await press('Lock the copies');
  expect(root.textContent).toContain('Locked:');
  expect(root.contains(document.activeElement)).toBe(true);
  await press('Stop locking');
  expect(root.textContent).not.toContain('Locked:');
  expect(root.contains(document.activeElement)).toBe(true);
});

it('lets go of what was typed where another dashboard has locked them meanwhile, and asks for it anew', async () => {
  const { root, book, fields, want, press } = await draw();
  await want();
  book.state = 'locked';
  window.dispatchEvent(new Event('focus'));
  await settle();
  expect(root.textContent).toContain('Locked:');
  expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['Stop locking']);
  await press('Stop locking');
  expect(fields().map(({ value }) => value)).toEqual([]);
});
