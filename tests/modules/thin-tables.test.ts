/** Papaparse as the bundle has it reads text as the whole of it does. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import type Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cutReaders } from '../../modules/thin-tables/cut-readers.ts';

const place = createRequire(import.meta.url).resolve('papaparse/papaparse.min.js');
const whole = readFileSync(place, 'utf8');
const cut = cutReaders(whole);

function load(code: string): typeof Papa {
  const module = { exports: {} };
  runInNewContext(code, { module, exports: module.exports });
  return module.exports as typeof Papa;
}

const [theirs, ours] = [load(whole), load(cut)];

/** What `lib/intake/read-table.ts` asks of it: the separator, then row by row, until it has had enough. */
function read(papa: typeof Papa, text: string, most: number): unknown {
  const options = { skipEmptyLines: 'greedy' } as const;
  const { data: all, errors, meta } = papa.parse<string[]>(text, options);
  const rows: string[][] = [];
  papa.parse<string[]>(text, {
    ...options,
    delimiter: meta.delimiter,
    step: ({ data }, parser) => {
      rows.push(data);
      if (rows.length > most) parser.abort();
    },
  });
  return JSON.parse(JSON.stringify({ all, errors, meta, rows }));
}

const cell = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('', '"', '""', 'a"b', '"a\nb"', 'ä', '1,5', ' '));
const table = fc.record({
  separator: fc.constantFrom(',', ';', '\t', '|', ' '),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  rows: fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }),
});

describe('papaparse without its other readers', () => {
  it('reads any text as the whole of it does', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 0, max: 8 }), ({ separator, end, rows }, most) => {
        const text = rows.map((row) => row.join(separator)).join(end);
        expect(read(ours, text, most)).toEqual(read(theirs, text, most));
      }),
      { numRuns: 500 },
    );
    expect(read(ours, 'Name;Firma\n"Lind; Eva";Nordwind\n', 9)).toMatchObject({
      meta: { delimiter: ';' },
      rows: [
        ['Name', 'Firma'],
        ['Lind; Eva', 'Nordwind'],
      ],
    });
  });

  it('is smaller, and asks nothing of the network or a file', () => {
    expect(cut.length).toBeLessThan(0.9 * whole.length);
    expect(whole).toMatch(/XMLHttpRequest/);
    expect(cut).not.toMatch(/XMLHttpRequest|FileReader/);
  });

  it('is refused where the package is written in another way: nothing would be cut unseen', () => {
    expect(() => cutReaders(whole.replaceAll('chunkSize', 'sizeOfChunks'))).toThrow('another way');
    expect(() => cutReaders(`${whole};new FileReader()`)).toThrow('another way');
  });
});
