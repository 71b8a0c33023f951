import { expect, it } from 'vitest';
import { inPeace } from '../../lib/background/in-peace.ts';

it.each([
  ['that the disk is full', new DOMException('', 'QuotaExceededError')],
  ['that a tab has gone', new Error('No tab with id: 7.')],
])('lets go of what others are told of: %s', async (_what, error) => {
  await expect(inPeace(Promise.reject(error))).resolves.toBeUndefined();
});

it('hides no fault of our own', async () => {
  await expect(inPeace(Promise.reject(new TypeError('undefined is not a function')))).rejects.toThrow(TypeError);
});
