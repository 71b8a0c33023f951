/** Code of the extension as one script, for running it in a page without the extension. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @param name where the script leaves the exports of `entry`: a global of the world that it runs in */
export async function bundleEntry(entry: URL, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', entry)),
    build: {
      write: false,
      minify: false,
      target: 'chrome130',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error(`${entry.pathname} could not be bundled.`);
  return chunk.code;
}
