/** FNV-1a, letter by letter, folded to as many bits as are wanted. */
export const HASH_START = 0x811c9dc5;
const ID_BITS = 20;

export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export function foldHash(hash: number, bits: number): number {
  return ((hash >>> bits) ^ hash) & ((1 << bits) - 1);
}

/**
 * A number for the name of a feature: names would be most of the weights' size. Of the features that a model knows,
 * hardly one in a hundred shares its number with another.
 */
export function idOf(name: string, bits = ID_BITS): number {
  let hash = HASH_START;
  for (let at = 0; at < name.length; at += 1) hash = hashOn(hash, name.charCodeAt(at));
  return foldHash(hash, bits);
}
