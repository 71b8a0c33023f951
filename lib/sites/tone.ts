/** Light or dark: light words stand on dark ground, whatever picture or layer makes it dark. */

/** @param words an element whose text stands on the ground in question */
export function toneBehind(words: Element): 'light' | 'dark' {
  const [red = 0, green = 0, blue = 0] =
    getComputedStyle(words)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  return 0.3 * red + 0.59 * green + 0.11 * blue > 128 ? 'dark' : 'light';
}
