import { describe, expect, it } from 'vitest';
import { countTests, failedFiles, withSecondRun } from '../../scripts/test-report.ts';
import type { TestedFile } from '../../scripts/test-report.ts';

function tested(name: string, ...statuses: string[]): TestedFile {
  const assertionResults = statuses.map((status, at) => ({
    status,
    fullName: `test ${at}`,
    failureMessages: status === 'failed' ? ['so it failed'] : [],
  }));
  return { name, status: statuses.includes('failed') ? 'failed' : 'passed', message: '', assertionResults };
}

const GOOD = tested('good.test.ts', 'passed', 'passed');
const BAD = tested('bad.test.ts', 'passed', 'failed', 'failed');
const UNLOADED: TestedFile = {
  name: 'unloaded.test.ts',
  status: 'failed',
  message: 'no such file',
  assertionResults: [],
};

describe('a report', () => {
  it('counts tests, and names those that failed', () => {
    expect(countTests([GOOD, BAD])).toEqual({
      passed: 3,
      failed: 2,
      failures: ['bad.test.ts > test 1\nso it failed', 'bad.test.ts > test 2\nso it failed'],
    });
    expect(failedFiles([GOOD, BAD])).toEqual(['bad.test.ts']);
  });

  it('counts a file that did not load as failed, and a skipped test', () => {
    expect(countTests([UNLOADED])).toEqual({ passed: 0, failed: 1, failures: ['unloaded.test.ts\nno such file'] });
    expect(failedFiles([UNLOADED])).toEqual(['unloaded.test.ts']);
    expect(countTests([tested('some.test.ts', 'passed', 'skipped')])).toMatchObject({ passed: 1, failed: 1 });
  });

  it('takes the second run of a file whole', () => {
    const second = tested('bad.test.ts', 'failed', 'passed', 'passed');
    expect(countTests(withSecondRun([GOOD, BAD], [second]))).toMatchObject({ passed: 4, failed: 1 });
    expect(countTests(withSecondRun([GOOD, UNLOADED], []))).toMatchObject({ passed: 2, failed: 1 });
  });
});
