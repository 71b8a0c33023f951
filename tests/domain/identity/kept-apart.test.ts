import { expect, it } from 'vitest';
import { apartFrom, MOST_APART, withApart } from '../../../lib/domain/identity/kept-apart.ts';
import type { ApartPair } from '../../../lib/domain/identity/kept-apart.ts';

it('keeps a pair once, in whichever order it is named', () => {
  const pairs = withApart(withApart([], 'b', 'a'), 'a', 'b');
  expect(pairs).toEqual([['a', 'b']]);
  const isApart = apartFrom(pairs);
  expect([isApart('a', 'b'), isApart('b', 'a'), isApart('a', 'c')]).toEqual([true, true, false]);
});

it('holds as many as a backup takes back, the oldest giving way', () => {
  const full = Array.from({ length: MOST_APART }, (_, at): ApartPair => ['a', `b${at}`]);
  const more = withApart(full, 'x', 'y');
  expect(more).toHaveLength(MOST_APART);
  expect(more[0]).toEqual(['a', 'b1']);
  expect(more.at(-1)).toEqual(['x', 'y']);
});
