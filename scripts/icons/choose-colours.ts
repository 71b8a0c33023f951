/** Few colours for a small picture: an edge needs some steps, not a colour for each of its pixels. */

/** Red, green, blue, how opaque: a byte each, red highest. */
export type Colour = number;

export const channels = (colour: Colour): [number, number, number, number] => [
  colour >>> 24,
  (colour >>> 16) & 255,
  (colour >>> 8) & 255,
  colour & 255,
];

/** How far apart two are to the eye: what is seen through counts less in its colour. */
function distance(one: Colour, other: Colour): number {
  const [r, g, b, a] = channels(one);
  const [r2, g2, b2, a2] = channels(other);
  const seen = (x: number, y: number): number => ((x * a - y * a2) / 255) ** 2;
  return 3 * (a - a2) ** 2 + seen(r, r2) + seen(g, g2) + seen(b, b2);
}

export function nearest(palette: readonly Colour[], colour: Colour): number {
  const far = palette.map((kept) => distance(kept, colour));
  return far.indexOf(Math.min(...far));
}

/** The commonest, and then always the one that is missed most: far from what is kept, and in many pixels. */
export function chooseColours(pixels: readonly Colour[], most: number): Colour[] {
  const count = new Map<Colour, number>();
  for (const pixel of pixels) count.set(pixel, (count.get(pixel) ?? 0) + 1);
  const missed = (palette: readonly Colour[], colour: Colour): number =>
    palette.length === 0
      ? (count.get(colour) ?? 0)
      : distance(colour, palette[nearest(palette, colour)] ?? 0) * (count.get(colour) ?? 0);
  const palette: Colour[] = [];
  while (palette.length < most) {
    const [worst] = [...count.keys()]
      .map((colour) => ({ colour, miss: missed(palette, colour) }))
      .toSorted((a, b) => b.miss - a.miss);
    if (!worst || worst.miss === 0) break;
    palette.push(worst.colour);
  }
  // What is not opaque comes first: only so far does the file say how opaque.
  return palette.toSorted((a, b) => (a & 255) - (b & 255));
}
