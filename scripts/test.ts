/**
 * `npm test`: everything that must hold, one part after the other; nothing is skipped. A part that fails does not hide
 * the others. Ends with `N passed, N failed` over all checks and tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './browser/ensure-chromium.ts';

interface Part {
  name: string;
  command: string[];
  /** Counted test by test from vitest's own report; the others count as one check. */
  report?: string;
}

const root = join(import.meta.dirname, '..');
const reports = join(root, 'out', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

function vitest(project: string): Part {
  const report = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name: project, command: ['vitest', 'run', '--project', project, ...reporters], report };
}

const parts: Part[] = [
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'lint', command: ['oxlint', '--type-aware'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'unused', command: ['knip', '--no-progress'] },
  vitest('unit'),
  { name: 'build for Chrome and Edge', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  {
    name: 'web-ext lint',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'],
  },
  vitest('built'),
  vitest('e2e'),
];

function countTests(report: string): { passed: number; failed: number } {
  const { numPassedTests, numTotalTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numTotalTests: number;
    numFailedTestSuites: number;
  };
  const failed = numTotalTests - numPassedTests;
  // A file that did not load has no tests, and has failed all the same.
  return { passed: numPassedTests, failed: failed === 0 && numFailedTestSuites > 0 ? numFailedTestSuites : failed };
}

function runPart(part: Part): { passed: number; failed: number } {
  const started = performance.now();
  const [command = '', ...args] = part.command;
  console.log(`\n── ${part.name}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, CI: 'true' } });
  let result = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  if (part.report) {
    try {
      const counted = countTests(part.report);
      result = { passed: counted.passed, failed: status === 0 ? counted.failed : Math.max(1, counted.failed) };
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
for (const { part } of results.filter((result) => result.failed > 0)) console.log(`failed: ${part.name}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
