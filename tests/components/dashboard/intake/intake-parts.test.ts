import { expect, test } from 'vitest';
import { chunksOf, partsOf, sumOf } from '../../../../components/dashboard/intake/parts.ts';

const at = (company: string, name: string) => ({
  person: { name, emails: [], linkedinIds: [], title: null },
  company: { name: company, websites: [] },
  deal: null,
});

test('parts hold every record once, and a company whole where it fits', () => {
  const records = ['a', 'b', 'b', 'c', 'b', 'a', 'd', 'd', 'd', 'd'].map((company, index) => at(company, `p${index}`));
  const parts = partsOf(records, 4);
  expect(parts.flat()).toHaveLength(10);
  expect(new Set(parts.flat().map(({ person }) => person?.name)).size).toBe(10);
  expect(parts.map((part) => [...new Set(part.map(({ company }) => company?.name))].join(''))).toEqual([
    'a',
    'bc',
    'd',
  ]);
  expect(partsOf([], 4)).toEqual([]);
  expect(
    partsOf(
      Array.from({ length: 9 }, (_, index) => at('a', `${index}`)),
      4,
    ).map((part) => part.length),
  ).toEqual([4, 4, 1]);
});

test('figures of parts are summed field by field', () => {
  expect(chunksOf([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
  expect(
    sumOf([
      { a: 1, b: { c: 2 } },
      { a: 3, b: { c: 4 } },
    ]),
  ).toEqual({ a: 4, b: { c: 6 } });
});
