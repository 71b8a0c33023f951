/**
 * Gives the code in `lib` a name that changes with it, so that the worker takes no answers that other code has worked out:
 * see `lib/store/remembered/shelf.ts`. While one develops, code changes without a build, and has no name.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

const LIB = fileURLToPath(new URL('../lib', import.meta.url));
const LENGTH = 16;

function nameCode(): string {
  const files = readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const hash = createHash('sha256');
  // The same name on every system.
  for (const path of files.toSorted()) hash.update(path.replaceAll('\\', '/')).update(readFileSync(join(LIB, path)));
  return hash.digest('hex').slice(0, LENGTH);
}

export default defineWxtModule((wxt) => {
  if (wxt.config.command !== 'build') return;
  const name = JSON.stringify(nameCode());
  addViteConfig(wxt, () => ({ define: { RED_PEN_CODE: name } }));
});
