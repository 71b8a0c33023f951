/**
 * The way in for a fresh clone: `npm start` and `npm test` come here with nothing installed yet, on whatever Node the
 * machine has. Installs what the lock file names, then runs the script on the project's own Node.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...rest] = process.argv.slice(2);
const stamp = join(root, 'node_modules', '.red-pen-installed');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(error.message);
  return status ?? 1;
}

/** Standard output belongs to the script: programs read it. */
const QUIET = { stdio: ['ignore', 2, 2] };

if (installed !== wanted) {
  console.error('Installing what package-lock.json names …');
  const npm = process.env.npm_execpath;
  // Not `npm ci`: it refuses a lock file where a registry lacks the optional binaries of other platforms. This installs
  // the locked versions too, and leaves the lock file as it is.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const status = npm
    ? run(process.execPath, [npm, ...args], QUIET)
    : run('npm', args, { ...QUIET, shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(
      'npm install failed: see above. Red Pen needs the npm registry once, and nothing from the network after.',
    );
    process.exit(status);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const node = existsSync(own) ? own : process.execPath;
const path = `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`;
process.exit(run(node, [join(root, 'scripts', `${script}.ts`), ...rest], { env: { ...process.env, PATH: path } }));
