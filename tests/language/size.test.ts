/** How heavy the reading of language is, with its libraries, bundled as it ships and compressed. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Rollup } from 'vite';
import { expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '..', '..', 'lib', 'language');
const ENTRY = '\0all-of-language';

it('stays within what it weighs', async () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const code = files.map((file, at) => `import * as m${at} from ${JSON.stringify(join(FOLDER, file))};`);
  const source = [...code, `globalThis.all = [${files.map((_, at) => `m${at}`).join(',')}];`].join('\n');
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? source : null),
      },
    ],
    build: { write: false, rollupOptions: { input: ENTRY, output: { format: 'es' } } },
  })) as Rollup.RollupOutput;
  const bundled = output.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  const bytes = gzipSync(bundled, { level: 9 }).length;
  expect(bytes).toBeGreaterThan(50_000);
  // The goal.
  expect(bytes).toBeLessThanOrEqual(60_000);
}, 60_000);
