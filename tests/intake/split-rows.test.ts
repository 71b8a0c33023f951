import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guessSeparator, splitRows } from '../../lib/intake/split-rows.ts';

const ALL = 1_000_000;
const SEPARATORS = [',', ';', '\t', '|'] as const;

/** Letters that have a meaning come often. */
const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\t', '|', '\n', '.'), maxLength: 8 });
/** No row is empty to the eye: those are left out. */
const tables = fc.array(
  fc.tuple(fc.constant('x'), fc.array(cell, { maxLength: 4 })).map(([first, more]) => [first, ...more]),
  { minLength: 1, maxLength: 8 },
);

describe('rows', () => {
  it.each(SEPARATORS)(
    'come back as another writer of tables wrote them, parted by %j',
    (separator) => {
      fc.assert(
        fc.property(tables, fc.constantFrom('\n', '\r\n'), (rows, newline) => {
          const text = Papa.unparse(rows, { delimiter: separator, newline });
          expect(splitRows(text, separator, ALL)).toEqual(rows);
        }),
      );
    },
    120_000,
  );

  /** But for the marks themselves: of two in a cell that nothing closes, that reader keeps both. */
  const bare = (rows: string[][]) =>
    rows.map((row) => row.map((one) => one.replaceAll('"', ''))).filter((row) => row.join('').trim() !== '');

  it('end where another reader ends them, wherever quotation marks stand', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '"', ',', '\n', ' '), maxLength: 14 });
    fc.assert(
      fc.property(text, (some) => {
        const { data } = Papa.parse<string[]>(`${some}\n`, { delimiter: ',', newline: '\n' });
        expect(bare(splitRows(`${some}\n`, ',', ALL))).toEqual(bare(data));
      }),
      { numRuns: 2000 },
    );
  }, 120_000);

  it.each([
    [
      'of an old Mac',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['with a mark that a letter follows', '"a"b",c', [['a"b', 'c']]],
    ['with room behind a mark', '"a"  ,"b" \n', [['a', 'b']]],
    ['that end in a separator', 'a,\n', [['a', '']]],
    ['that nothing closes', 'a,"b,c\nd', [['a', 'b,c\nd']]],
    ['with nothing in them', '\n , \n""\n', []],
  ])('%s', (_, text, rows) => {
    expect(splitRows(text, ',', ALL)).toEqual(rows);
  });

  it('are no more than were asked for', () => {
    expect(splitRows('a\n\nb\nc\n', ',', 2)).toEqual([['a'], ['b']]);
  });
});

describe('the separator', () => {
  it.each([
    ['Name,Mail\nAda,a@b', ','],
    ['Name;Worth\nAda;12,50\nBo;1,5', ';'],
    ['Name\tPlace\nAda\tRome, Italy', '\t'],
    ['Name|Mail\nAda|a@b', '|'],
    ['Note\n"Some, as people, hide them"\n\nName;Mail;Worth\nAda;a@b;1\nBo;b@c;2', ';'],
    ['one\ncolumn', ','],
    ['', ','],
  ])('of %j', (text, separator) => {
    expect(guessSeparator(text)).toBe(separator);
  });
});
