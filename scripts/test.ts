/**
 * `npm test`: everything that must hold, one part after the other; what does not run has failed (but see `excused.ts`). A
 * part that fails does not hide the others. Ends with `N passed, N failed` over all checks and tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureChromium } from './browser/ensure-chromium.ts';
import { countExcused } from './excused.ts';

interface Part {
  name: string;
  command: string[];
  /** Counted test by test from vitest's own report; the others count as one check. */
  report?: string;
}

/** Characters of one failure that the end of the log repeats. */
const MOST_OF_A_FAILURE = 1500;

const root = join(import.meta.dirname, '..');
const reports = join(root, 'out', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

function vitest(project: string, ...more: string[]): Part {
  const report = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name: project, command: ['vitest', 'run', '--project', project, ...more, ...reporters], report };
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
  vitest('e2e'),
];

interface Report {
  numPassedTests: number;
  numTotalTests: number;
  testResults: { name: string; status: string; message: string; assertionResults: Assertion[] }[];
}

interface Assertion {
  status: string;
  fullName: string;
  failureMessages: string[];
}

interface Result {
  passed: number;
  failed: number;
  /** What failed, and how, for the end of the log: the start of a long one may be cut off. */
  failures: string[];
}

/** @throws where the report is missing or damaged */
function readReport(file: string): Result {
  const { numPassedTests, numTotalTests, testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    const path = relative(root, name);
    // A file that did not load has no tests, and has failed all the same.
    if (failed.length === 0) return status === 'failed' ? [`${path}\n${message}`] : [];
    return failed.map((test) => `${path} > ${test.fullName}\n${test.failureMessages.join('\n')}`);
  });
  const failed = numTotalTests - numPassedTests - countExcused(testResults);
  return { passed: numPassedTests, failed: Math.max(failed, failures.length), failures };
}

function runPart(part: Part): Result {
  const started = performance.now();
  const [command = '', ...args] = part.command;
  console.log(`\n── ${part.name}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, CI: 'true' } });
  let result: Result = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, failures: [] };
  if (part.report) {
    try {
      const read = readReport(part.report);
      result = { ...read, failed: status === 0 ? read.failed : Math.max(1, read.failed) };
    } catch {
      console.error(`${part.name}: no report was written.`);
    }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${part.name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
  return result;
}

const only = process.argv.slice(2);
const chosen = only.length > 0 ? parts.filter((part) => only.some((word) => part.name.includes(word))) : parts;

if (chosen.some((part) => part.name === 'e2e' || part.name === 'built')) ensureChromium();
const results = chosen.map((part) => ({ part, ...runPart(part) }));
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
for (const { part, failures } of results.filter((result) => result.failed > 0)) {
  console.log(`\nfailed: ${part.name}`);
  for (const failure of failures) console.log(`  ${failure.slice(0, MOST_OF_A_FAILURE).replaceAll('\n', '\n    ')}`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
