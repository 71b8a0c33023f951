/** What vitest's own report says of a run, file by file. */
import { countExcused } from './excused.ts';

interface Assertion {
  status: string;
  fullName: string;
  failureMessages: string[];
}

export interface TestedFile {
  name: string;
  status: string;
  message: string;
  assertionResults: Assertion[];
}

export interface Result {
  passed: number;
  failed: number;
  /** What failed, and how, for the end of the log: the start of a long one may be cut off. */
  failures: string[];
}

function failuresOf({ name, status, message, assertionResults }: TestedFile): string[] {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  // A file that did not load has no tests, and has failed all the same.
  if (failed.length === 0) return status === 'failed' ? [`${name}\n${message}`] : [];
  return failed.map((test) => `${name} > ${test.fullName}\n${test.failureMessages.join('\n')}`);
}

export function countTests(files: readonly TestedFile[]): Result {
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failures = files.flatMap(failuresOf);
  const failed = tests.length - passed - countExcused(files);
  return { passed, failed: Math.max(failed, failures.length), failures };
}

export function failedFiles(files: readonly TestedFile[]): string[] {
  return files.filter((file) => failuresOf(file).length > 0).map(({ name }) => name);
}

/** Of a file that was tried again the second run counts, all of it. */
export function withSecondRun(first: readonly TestedFile[], second: readonly TestedFile[]): TestedFile[] {
  const again = new Map(second.map((file) => [file.name, file]));
  return first.map((file) => again.get(file.name) ?? file);
}
