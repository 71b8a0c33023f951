import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { LEAST_ROOM } from '../../lib/domain/limits/least-room.ts';
import { emptyVault, keepInVault, readVault } from '../../lib/platform/sealing/vault.ts';
import type { SealKey } from '../../lib/platform/sealing/sealed-file.ts';

const MB = 1024 * 1024;
const KEY = { salt: new Uint8Array([1, 2, 3]) } as unknown as SealKey;
const names = async () => (await indexedDB.databases()).map(({ name }) => name);

function leave(free: number): void {
  vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({ quota: 500 + free, usage: 500 }) } });
}

afterEach(async () => {
  await emptyVault();
  vi.unstubAllGlobals();
});

it('keeps, gives back and empties', async () => {
  leave(100 * MB);
  await keepInVault('sealKey', KEY);
  expect(await readVault('sealKey')).toEqual(KEY);
  expect(await readVault('folder')).toBeNull();
  await emptyVault();
  expect(await readVault('sealKey')).toBeNull();
});

it('makes no database to look into, which on a full disk would cost the book its connection', async () => {
  expect(await readVault('folder')).toBeNull();
  await emptyVault();
  expect(await names()).toEqual([]);
});

it('keeps nothing where the disk counts as full for the book', async () => {
  for (const free of [MB, LEAST_ROOM - 1]) {
    leave(free);
    await expect(keepInVault('sealKey', KEY)).rejects.toThrow('full');
  }
  expect(await names()).toEqual([]);
});
