import { expect, it, vi } from 'vitest';
import { once } from '../../lib/language/once.ts';

it('makes when first asked, and the same from then on', () => {
  const make = vi.fn(() => ({}));
  const get = once(make);
  expect(make).not.toHaveBeenCalled();
  const first = get();
  expect(get()).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
});
