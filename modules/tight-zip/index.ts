/** The zip for the stores, packed as tightly as its format allows: the browser unpacks it as any other. */
import { readFile, writeFile } from 'node:fs/promises';
import { defineWxtModule } from 'wxt/modules';
import { packAnew } from './pack-anew.ts';

/** More turns than these take off no hundredth. */
const TURNS = { numiterations: 15, blocksplittingmax: 0 };

export default defineWxtModule((wxt) => {
  wxt.hooks.hook('zip:extension:done', async (_wxt, path) => {
    // Loaded here: who only builds waits for no packer.
    const { deflateAsync } = await import('@gfx/zopfli');
    const zip = await readFile(path);
    await writeFile(path, await packAnew(zip, async (content) => Buffer.from(await deflateAsync(content, TURNS))));
  });
});
