import { expect, it } from 'vitest';
import { countExcused } from '../../scripts/excused.ts';

const file = (name: string, ...statuses: string[]) => ({
  name,
  assertionResults: statuses.map((status) => ({ status })),
});

it('is the run in Firefox where there is none, and nothing else that did not run', () => {
  expect(countExcused([file('/x/tests/e2e/firefox/firefox.test.ts', 'skipped')])).toBe(1);
  expect(countExcused([file('C:\\x\\tests\\e2e\\firefox\\firefox.test.ts', 'skipped')])).toBe(1);
  expect(countExcused([file('/x/tests/e2e/firefox/firefox.test.ts', 'failed', 'passed')])).toBe(0);
  expect(countExcused([file('/x/tests/e2e/other.test.ts', 'skipped', 'todo'), file('/x/tests/a.test.ts')])).toBe(0);
});
