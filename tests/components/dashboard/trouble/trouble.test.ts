import { expect, test } from 'vitest';
import { troubleOf } from '../../../../components/dashboard/trouble/trouble.ts';

test('a full disk is a notice, what cannot be opened is a page', () => {
  expect(troubleOf({ state: 'fine' })).toBeNull();
  expect(troubleOf({ state: 'full' })).toBeNull();
  expect(troubleOf({ state: 'lost', had: 3, snapshotAt: null })).toEqual({ state: 'lost', had: 3, snapshotAt: null });
});
