/**
 * `npm run -s read-page -- FILE.html --url URL`
 * Reads one saved page with the extension's own code and prints `{kind, context, sources, missing}`.
 */
import { parseArgs } from 'node:util';
import { startReader } from './read-saved.ts';

const USAGE = 'Usage: npm run -s read-page -- FILE.html --url URL';

async function run(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  const [file] = positionals;
  if (!file || !values.url || !URL.canParse(values.url)) throw new Error(USAGE);
  const reader = await startReader();
  try {
    process.stdout.write(`${JSON.stringify(await reader.read(file, values.url), null, 2)}\n`);
  } finally {
    await reader.close();
  }
}

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
