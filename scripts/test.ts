/**
 * `npm test`: everything that must hold, one part after the other; what does not run has failed (but see `excused.ts`). A
 * part that fails does not hide the others. Ends with `N passed, N failed` over all checks and tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureChromium } from './browser/ensure-chromium.ts';
import { countTests, failedFiles, withSecondRun } from './test-report.ts';
import type { Result, TestedFile } from './test-report.ts';

interface Part {
  name: string;
  command: string[];
  /** Counted test by test from vitest's own report; the others count as one check. */
  report?: string;
  /**
   * The tests of a file share a browser and a book, so that what one of them leaves behind may fail the next, and its own
   * second try as well: files that fail are run once more, from nothing, and the end of the log says which.
   */
  again?: boolean;
}

/** With more of them it is no accident. */
const MOST_AGAIN = 3;
/** Characters of one failure that the end of the log repeats. */
const MOST_OF_A_FAILURE = 1500;

const root = join(import.meta.dirname, '..');
const reports = join(root, 'out', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** With what belongs to it: `e2e` is two projects, of which one has the machine to itself. */
function vitest(project: string, ...more: string[]): Part {
  const report = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name: project, command: ['vitest', 'run', '--project', `${project}*`, ...more, ...reporters], report };
}

const parts: Part[] = [
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'lint', command: ['oxlint', '--type-aware'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'unused', command: ['knip', '--no-progress'] },
  // By itself vitest leaves a core free, which on two cores is half of the time.
  vitest('unit', '--maxWorkers=100%'),
  { name: 'build for Chrome and Edge', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  {
    name: 'web-ext lint',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'],
  },
  vitest('built'),
  { ...vitest('e2e'), again: true },
];

/** @throws where the report is missing or damaged */
function readReport(file: string): TestedFile[] {
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as { testResults: TestedFile[] };
  return testResults.map((tested) => ({ ...tested, name: relative(root, tested.name).replaceAll('\\', '/') }));
}

function run([command = '', ...args]: readonly string[]): number | null {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, CI: 'true' } }).status;
}

const triedAgain: string[] = [];

function runTests({ name, command, again }: Part, report: string): Result {
  let status = run(command);
  let files = readReport(report);
  const failed = failedFiles(files);
  if (again && failed.length > 0 && failed.length <= MOST_AGAIN) {
    console.log(`\n── ${name}, once more: ${failed.join(', ')}`);
    for (const failure of countTests(files).failures) console.log(shortened(failure));
    triedAgain.push(...failed);
    status = run(vitest(name, ...failed).command);
    files = withSecondRun(files, readReport(report));
  }
  const result = countTests(files);
  return { ...result, failed: status === 0 ? result.failed : Math.max(1, result.failed) };
}

function shortened(failure: string): string {
  return `  ${failure.slice(0, MOST_OF_A_FAILURE).replaceAll('\n', '\n    ')}`;
}

function runPart(part: Part): Result {
  const started = performance.now();
  console.log(`\n── ${part.name}`);
  const result = tryPart(part);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${part.name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
  return result;
}

function tryPart(part: Part): Result {
  if (!part.report) {
    const holds = run(part.command) === 0;
    return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, failures: [] };
  }
  try {
    return runTests(part, part.report);
  } catch {
    console.error(`${part.name}: no report was written.`);
    return { passed: 0, failed: 1, failures: [] };
  }
}

const only = process.argv.slice(2);
const chosen = only.length > 0 ? parts.filter((part) => only.some((word) => part.name.includes(word))) : parts;

if (chosen.some((part) => part.name === 'e2e' || part.name === 'built')) ensureChromium();
const results = chosen.map((part) => ({ part, ...runPart(part) }));
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
for (const { part, failures } of results.filter((result) => result.failed > 0)) {
  console.log(`\nfailed: ${part.name}`);
  for (const failure of failures) console.log(shortened(failure));
}
if (triedAgain.length > 0) console.log(`\nrun twice, since they failed the first time: ${triedAgain.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
