/** Light or dark: light words stand on dark ground, whatever picture or layer makes it dark. */

/** Of red, green and blue; an alpha has none. */
const SHARES = [0.3, 0.59, 0.11];

/** @param words an element whose text stands on the ground in question */
export function toneBehind(words: Element): 'light' | 'dark' {
  const parts = getComputedStyle(words).color.match(/[\d.]+/g) ?? [];
  const brightness = parts.reduce((sum, part, at) => sum + Number(part) * (SHARES[at] ?? 0), 0);
  return brightness > 128 ? 'dark' : 'light';
}
