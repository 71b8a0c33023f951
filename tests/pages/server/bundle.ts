/** Bundles the browser side of a double, or of a bench, once per process. */
import { build } from 'vite';

const bundles = new Map<string, Promise<string>>();

/**
 * @param entry absolute path of a module
 * @param minify as it would be shipped; else as it is read in a debugger
 * @returns one classic script without imports
 * @throws when it does not compile
 */
export function bundleScript(entry: string, minify = false): Promise<string> {
  const key = `${entry} ${minify}`;
  const known = bundles.get(key);
  if (known) return known;
  const made = bundle(entry, minify);
  bundles.set(key, made);
  return made;
}

async function bundle(entry: string, minify: boolean): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify,
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
