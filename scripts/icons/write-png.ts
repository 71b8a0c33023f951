/** A PNG with a palette: a byte a pixel instead of four. */
import { crc32 } from 'node:zlib';
import { zlibAsync } from '@gfx/zopfli';
import { channels, chooseColours, nearest } from './choose-colours.ts';
import type { Colour } from './choose-colours.ts';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const COLOURS = 32;

/** @param pixels row by row, of a square */
export async function writePng(pixels: readonly Colour[], size: number): Promise<Buffer> {
  const palette = chooseColours(pixels, COLOURS);
  const at = new Map([...new Set(pixels)].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...pixels.slice(y * size, (y + 1) * size).map((colour) => at.get(colour) ?? 0),
  ]);
  const opacity = palette.map((colour) => colour & 255).filter((alpha) => alpha < 255);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.from([0, 0, 0, size, 0, 0, 0, size, 8, 3, 0, 0, 0])),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => channels(colour).slice(0, 3)))),
    chunk('tRNS', Buffer.from(opacity)),
    chunk('IDAT', Buffer.from(await zlibAsync(Buffer.from(rows.flat()), { numiterations: 100 }))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
