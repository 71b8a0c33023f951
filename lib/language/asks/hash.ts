/** FNV-1a, letter by letter, folded to as many bits as are wanted. */
export const HASH_START = 0x811c9dc5;

export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export function foldHash(hash: number, bits: number): number {
  return ((hash >>> bits) ^ hash) & ((1 << bits) - 1);
}
