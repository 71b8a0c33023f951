import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHIPPED_POLICY } from '../../../../components/dashboard/privacy/shipped-policy.ts';

test('the policy on the privacy page is the one that ships', () => {
  const config = readFileSync('wxt.config.ts', 'utf8');
  const list = /const PAGE_POLICY = \[(.*?)\]/s.exec(config)?.[1] ?? '';
  const shipped = [...list.matchAll(/"([^"]+)"|'((?:[^'\\]|\\.)+)'/g)].map((found) => found[1] ?? found[2]);
  expect(shipped.length).toBeGreaterThan(5);
  expect(SHIPPED_POLICY).toEqual(shipped);
});
