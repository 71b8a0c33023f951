import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hrefOf, parseRoute } from '../../../../components/dashboard/shell/route.ts';
import { joinWords, splitWords } from '../../../../components/dashboard/shell/words-aside.ts';

test('what was typed leaves the address, the rest stays', () => {
  expect(splitWords('#/deals?show=closed&text=Northwind+Logistics')).toEqual({
    hash: '#/deals?show=closed',
    words: { text: 'Northwind Logistics' },
  });
  expect(splitWords('#/search?q=Dana')).toEqual({ hash: '#/search', words: { q: 'Dana' } });
  expect(splitWords('#/deals/a')).toEqual({ hash: '#/deals/a', words: {} });
});

test('whatever is typed comes back, and none of it stands in the address', () => {
  const typed = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
  fc.assert(
    fc.property(typed, fc.constantFrom('', 'closed'), (text, show) => {
      const { hash, words } = splitWords(hrefOf('people', { show, text }));
      expect(hash).toBe(hrefOf('people', { show }));
      const { params } = parseRoute(joinWords(hash, { words }));
      expect({ ...params }).toEqual({ ...(show === '' ? {} : { show }), text });
    }),
  );
});

test('a state that is not ours is passed over', () => {
  for (const state of [
    null,
    undefined,
    7,
    'words',
    {},
    { words: null },
    { words: { text: 7 } },
    { words: { x: 'y' } },
  ]) {
    expect(joinWords('#/deals', state)).toBe('#/deals');
  }
});
