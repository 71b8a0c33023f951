/** FNV-1a, letter by letter, folded to as many bits as are wanted. */
export const HASH_START = 0x811c9dc5;

export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** On from what was read before. */
export function hashText(text: string, before = HASH_START): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

const SPACE = 32;

/** … and a space between: a name of several words, without spelling it. */
export function hashNext(before: number, text: string): number {
  return hashText(text, hashOn(before, SPACE));
}

export function foldHash(hash: number, bits: number): number {
  return ((hash >>> bits) ^ hash) & ((1 << bits) - 1);
}

/**
 * A number for the name of a feature: names would be most of the weights' size. Of the features that a model knows, one in
 * two hundred (labels, in 18 bits) to one in twenty-five (kinds, in 16) shares its number with another.
 */
export function idOf(name: string, bits: number): number {
  return foldHash(hashText(name), bits);
}

/** … where the name was read already. */
export function idOfHash(hash: number, bits: number): number {
  return foldHash(hash, bits);
}
