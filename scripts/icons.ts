/**
 * `npm run icons`: draws the extension's icons into `public/icon`, where the build finds them. One stroke of a red pen on a
 * sheet of paper; the smaller it is, the thicker the stroke and the nearer the edge.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from './browser/ensure-chromium.ts';
import { writePng } from './icons/write-png.ts';

interface Icon {
  /** Pixels of a side. */
  size: number;
  /** Of the stroke, in 128ths of a side; of the margin, too. */
  stroke: number;
  margin: number;
}

const ICONS: readonly Icon[] = [
  { size: 16, stroke: 17, margin: 3 },
  { size: 32, stroke: 14, margin: 3 },
  { size: 48, stroke: 12, margin: 4 },
  { size: 128, stroke: 11, margin: 4 },
];

function draw({ size, stroke, margin }: Icon): string {
  const side = 128 - 2 * margin;
  const edge = Math.max(2, (0.75 * 128) / size);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="${size}" height="${size}">
    <rect x="${margin}" y="${margin}" width="${side}" height="${side}" rx="26"
      fill="#fbfaf8" stroke="#d9d6d0" stroke-width="${edge}" />
    <path d="M28 92C46 66 66 42 82 34c14-6 18 4 6 16C76 62 58 76 52 88c20 0 36-4 52-6"
      fill="none" stroke="#cc332f" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round" />
  </svg>`;
}

/** Runs in the browser. A pixel is a number of four bytes: red, green, blue, how opaque. */
async function pixelsOf({ svg, size }: { svg: string; size: number }): Promise<number[]> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(size, size).getContext('2d');
  if (!canvas) throw new Error('No canvas to draw on');
  canvas.drawImage(image, 0, 0);
  const { buffer } = canvas.getImageData(0, 0, size, size).data;
  const view = new DataView(buffer);
  return Array.from({ length: size * size }, (_, at) => view.getUint32(4 * at));
}

const folder = join('public', 'icon');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const icon of ICONS) {
    const pixels = await page.evaluate(pixelsOf, { svg: draw(icon), size: icon.size });
    writeFileSync(join(folder, `${icon.size}.png`), await writePng(pixels, icon.size));
  }
} finally {
  await browser.close();
}
console.log(`Drawn into ${folder}: ${ICONS.map(({ size }) => size).join(', ')} px.`);
