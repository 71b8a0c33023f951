/** Held against papaparse, a reader that many have tried. */
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guessSeparator } from '../../lib/intake/guess-separator.ts';
import { splitRows } from '../../lib/intake/split-rows.ts';

const ours = (text: string, separator: string) => [...splitRows(text, separator)];
/** `null` = a cell that is never closed: there each reader has its own way. */
function theirs(text: string, separator: string, newline: '\n' | '\r\n'): string[][] | null {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline, skipEmptyLines: 'greedy' });
  return errors.some(({ code }) => code === 'MissingQuotes') ? null : data;
}
const trimmed = (rows: string[][]) => rows.map((row) => row.map((cell) => cell.trim()));

describe('rows of a text', () => {
  it.each([',', ';', '\t'])(
    'cut by %j are those that others read, however it is broken',
    { timeout: 120_000 },
    (sign) => {
      const signs = fc.constantFrom('a', 'b', sign, '"', '"', '\n', ' ', `"${sign}`, '"\n', '""');
      fc.assert(
        fc.property(fc.array(signs, { maxLength: 25 }), (parts) => {
          const text = parts.join('');
          const expected = theirs(text, sign, '\n');
          if (expected) expect(ours(text, sign)).toEqual(expected);
        }),
        { numRuns: 3000, seed: 7 },
      );
    },
  );

  it('end as Windows ends them, too', { timeout: 120_000 }, () => {
    const signs = fc.constantFrom('a', ',', '"', '\r\n', '"\r\n', '""', 'b c');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 25 }), (parts) => {
        const text = `x,y\r\n${parts.join('')}`;
        const expected = theirs(text, ',', '\r\n');
        if (expected) expect(trimmed(ours(text, ','))).toEqual(trimmed(expected));
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it('have an end, whatever opens a cell', () => {
    expect(() => ours(`a,"${'x'.repeat(1_000_001)}`, ',')).toThrow('endless-cell');
    expect(() => ours('"'.repeat(3_000_000), ',')).toThrow('endless-cell');
    expect(ours(','.repeat(3_000_000), ',')).toEqual([]);
    expect(() => ours('\n'.repeat(3_000_000), ',')).toThrow('too-many-rows');
    expect(() => ours(',\n'.repeat(3_000_000), ',')).toThrow('too-many-rows');
    expect(ours(`a${','.repeat(3_000_000)}\nb,c`, ',').map((row) => row.length)).toEqual([1000, 2]);
  });
});

it.each([
  [',', 'Name,Mail\nAda,ada@a.example\n'],
  [';', 'Name;Mail;Note\nAda;ada@a.example;yes, please\nLee;lee@b.example;no, thanks, not now\n'],
  ['\t', 'Name\tMail\nAda, the first\tada@a.example\n'],
  ['|', 'Name|Mail\nAda|ada@a.example'],
  [',', 'Notes:\n"Some addresses are missing, as people hide them."\n\nName,Mail\nAda,ada@a.example'],
])('%j is what cuts %j', (separator, text) => expect(guessSeparator(text)).toBe(separator));
