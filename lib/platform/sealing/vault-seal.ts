/** Locks with a key that the vault keeps, while nobody is there to give a passphrase. */
import { backupProblem } from '../backups/problem.ts';
import { readVault } from './vault.ts';
import type { SealedWith } from './vault.ts';

export interface VaultSeal {
  /** Names the key. */
  name: string;
  seal(file: Blob): Promise<Blob>;
}

/** @throws `no-key`: what is to be locked is never left open instead */
export async function vaultSeal(kept: SealedWith): Promise<VaultSeal> {
  const key = await readVault(kept);
  if (!key) throw backupProblem('no-key');
  const { sealWith } = await import('./sealed-file.ts');
  return { name: key.check, seal: (file) => sealWith(file, key) };
}
