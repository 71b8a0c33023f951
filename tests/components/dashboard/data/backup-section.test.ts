// @vitest-environment jsdom
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { BackupSection } from '../../../../components/dashboard/data/saving/BackupSection.tsx';
import { settle } from '../../support/settle.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { drawSection } from '../../support/draw-section.ts';

vi.setConfig({ testTimeout: 30_000 });
const PASSPHRASE = 'nine lives of a stapler';

it('keeps the passphrase in its fields until the file is saved, and then no longer', async () => {
  const saved: string[] = [];
  const client = fakeClient({ summary: () => new Error('none') });
  let fails = true;
  client.takeFile = () => (fails ? Promise.reject(new Error('store-failed')) : Promise.resolve(new Blob(['{}'])));
  const { root, button, type } = await drawSection(h(BackupSection, {}), client, {
    sealFile: (file) => Promise.resolve(file),
    saveFile: (name) => void saved.push(name),
  });
  root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  await settle();
  const fields = () => [...root.querySelectorAll<HTMLInputElement>('input[type=password]')];
  for (const field of fields()) await type(field, PASSPHRASE);
  button('Save a backup').click();
  await settle();
  expect(saved).toEqual([]);
  expect(fields().map(({ value }) => value)).toEqual([PASSPHRASE, PASSPHRASE]);
  fails = false;
  button('Save a backup').click();
  await settle();
  expect(saved).toHaveLength(1);
  expect(fields().map(({ value }) => value)).toEqual(['', '']);
});
