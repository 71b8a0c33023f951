import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, disarm } from '../../../lib/transfer/csv/csv-cell.ts';
import { exportCsv } from '../support/in-one-piece.ts';
import { addNorthwind, openTestBook } from '../../store/support/open-test-book.ts';

/** A reader of its own, by the letter of RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted && sign === '"' && text[at + 1] === '"') cell += text[(at += 1)];
    else if (sign === '"') quoted = !quoted;
    else if (quoted || (sign !== ',' && sign !== '\r' && sign !== '\n')) cell += sign;
    else {
      if (sign === '\n') continue;
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\r') rows.push([]);
    }
  }
  return rows.slice(0, -1);
}

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1', "'+49 30 1"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "  '=1+1"],
    ['\u00a0\u3000=1+1', "\u00a0\u3000'=1+1"],
    ['\u200b=1+1', "\u200b'=1+1"],
    ['\uff1d1+1', "'\uff1d1+1"],
    ['\uff0b1', "'\uff0b1"],
    ['\uff0d1', "'\uff0d1"],
    ['\uff20A1', "'\uff20A1"],
    ['\t=1+1', "'\t'=1+1"],
    ['\r=1+1', "'\r'=1+1"],
    ['"=1+1"', `"'=1+1"`],
    ["'=1+1", "''=1+1"],
    ['fine\n=1+1', "fine\n'=1+1"],
    ['fine\r  @x', "fine\r  '@x"],
    ['fine;=1+1', "fine;'=1+1"],
    ['fine\t=1+1', "fine\t'=1+1"],
    ['\tindented', "'\tindented"],
  ])('%j becomes %j', (text, safe) => {
    expect(disarm(text)).toBe(safe);
  });

  it('that is harmless stays as it is', () => {
    for (const text of ['Northwind', 'a=b', 'fewer-returns', 'dana@northwind.example', '3 + 4', '', 'Ünï ☂'])
      expect(csvCell(text)).toBe(text);
    expect(csvCell(-5)).toBe('-5');
    expect(csvCell(null)).toBe('');
  });

  it('is quoted where commas, quotes or lines stand in it', () => {
    expect(csvCell('a,b')).toBe('"a,b"');
    expect(csvCell('say "no"')).toBe('"say ""no"""');
    expect(csvCell('two\r\nlines')).toBe('"two\r\nlines"');
  });

  it('never begins a formula, however it is cut, and comes back whole', () => {
    const sign = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '＋',
      '－',
      '＠',
      ' ',
      '\t',
      '\r',
      '\n',
      '"',
      "'",
      ',',
      ';',
      'a',
      '\u200b',
      '\ufeff',
    );
    fc.assert(
      fc.property(
        fc.array(sign, { maxLength: 12 }).map((signs) => signs.join('')),
        (text) => {
          for (const part of disarm(text).split(/[\r\n\t;]/)) expect(part).not.toMatch(/^[\s\p{Cf}"]*[=+\-@＝＋－＠]/u);
          expect(parseCsv(`${csvCell(text)},end\r\n`)).toEqual([[disarm(text), 'end']]);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('a table', () => {
  async function tables() {
    const test = await openTestBook();
    const { dealId, contactId } = await addNorthwind(test);
    await test.must('edit-deal', {
      dealId,
      name: '=HYPERLINK("http://evil.example","x")',
      value: 60_000.5,
      expectedClose: '2026-09-30',
    });
    await test.must('set-element', {
      dealId,
      elementKey: 'target.steps.fit',
      state: 'passed-over',
      reason: 'fear',
      why: 'canary-why',
    });
    await test.must('record-commitment', {
      dealId,
      kind: 'time',
      words: 'Tuesday,\n=1+1?',
      contactId,
      due: { date: '2026-03-05' },
    });
    return test.book;
  }

  it('starts with a byte order mark and its titles, and ends each line with CRLF', async () => {
    const text = await exportCsv(await tables(), 'deals');
    expect(text.startsWith('\uFEFFAccount,Deal,Stage,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const [titles, row] = parseCsv(text.slice(1));
    expect(row).toHaveLength(titles?.length ?? 0);
    expect(row?.slice(0, 8)).toEqual([
      'Northwind GmbH',
      `'=HYPERLINK("http://evil.example","x")`,
      'Target',
      'we-opened',
      'no',
      '60000.5',
      'EUR',
      '2026-09-30',
    ]);
  });

  it('of commitments names account, deal and person', async () => {
    const [, row] = parseCsv((await exportCsv(await tables(), 'commitments')).slice(1));
    expect(row?.[0]).toBe('Northwind GmbH');
    expect(row?.slice(2, 8)).toEqual(['Time', 'client', 'asked', 'no', "Tuesday,\n'=1+1?", 'Dana Voss']);
    expect(row?.[10]).toBe('2026-03-05');
  });

  it('holds no reason, honest or not, and no why', async () => {
    const book = await tables();
    for (const table of ['deals', 'contacts', 'accounts', 'commitments'] as const) {
      const text = await exportCsv(book, table);
      expect(text).not.toContain('canary-why');
      expect(text).not.toMatch(/\bfear\b/);
    }
  });

  it('of an empty book is its titles', async () => {
    const test = await openTestBook();
    expect(await exportCsv(test.book, 'accounts')).toBe('\uFEFFName,Domains,LinkedIn pages,Created on\r\n');
  });
});
