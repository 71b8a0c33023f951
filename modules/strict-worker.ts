/**
 * The worker is bundled into a classic script, and our code and our packages are modules: written for strict mode, which no
 * script has unless it says so. Without it `this` is the worker itself where there is none, and Dexie's `RangeSet`, which
 * looks at that, gives nothing: no question heard of a change any more (seen).
 */
import { defineWxtModule } from 'wxt/modules';

export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, { build }) => {
    const output = build?.rollupOptions?.output;
    if (!entrypoints.some(({ type }) => type === 'background')) return;
    if (!output || Array.isArray(output)) throw new Error('The worker is built in another way than before');
    // Within the wrapper: there it holds also where something is put before the script.
    output.intro = "'use strict';";
  });
});
