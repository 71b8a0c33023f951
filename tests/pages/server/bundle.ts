/** Bundles the browser side of a double, once per process. */
import { build } from 'vite';

const bundles = new Map<string, Promise<string>>();

/**
 * @param entry absolute path of a TypeScript module
 * @returns one classic script without imports
 * @throws when it does not compile
 */
export function bundleScript(entry: string): Promise<string> {
  const known = bundles.get(entry);
  if (known) return known;
  const made = bundle(entry);
  bundles.set(entry, made);
  return made;
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      target: 'chrome130',
      lib: { entry, formats: ['iife'], name: 'double', fileName: 'double' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`nothing was bundled from ${entry}`);
  return chunk.code;
}
