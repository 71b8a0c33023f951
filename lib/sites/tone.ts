/** Light or dark, by the first opaque colour behind an element. */

/** Relative brightness 0 to 255 of a computed colour; null when it is see-through or of an unknown form. */
function brightness(color: string): number | null {
  const [red, green, blue, alpha = 1] = (/^rgba?\((.+)\)$/.exec(color)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** @param from where to start; its ancestors are asked in turn, and at last the colour of the text */
export function toneBehind(from: Element): 'light' | 'dark' {
  for (let element: Element | null = from; element; element = element.parentElement) {
    const back = brightness(getComputedStyle(element).backgroundColor);
    if (back !== null) return back < 128 ? 'dark' : 'light';
  }
  return (brightness(getComputedStyle(from).color) ?? 0) > 128 ? 'dark' : 'light';
}
