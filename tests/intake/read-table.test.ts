import { describe, expect, it } from 'vitest';
import { guessByCells } from '../../lib/intake/guess-mapping.ts';
import { readTable } from '../../lib/intake/read-table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const tableOf = (source: Uint8Array, isNamed?: boolean) => {
  const reading = readTable(source, isNamed);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.table;
};

describe('a table', () => {
  it.each([
    ['commas', 'Name,Mail\nAda,ada@a.example\n'],
    ['semicolons', 'Name;Mail\nAda;ada@a.example'],
    ['tabs and Windows line ends', 'Name\tMail\r\nAda\tada@a.example\r\n'],
    ['a mark of UTF-8', '\uFEFFName,Mail\nAda,ada@a.example'],
    ['notes above it', 'Notes:\n"Some addresses are missing, as people hide them."\n\nName,Mail\nAda,ada@a.example'],
    ['empty lines in it', 'Name,Mail\n\nAda,ada@a.example\n,\n\n'],
  ])('with %s', (_, text) => {
    expect(tableOf(bytes(text))).toEqual({ heads: ['Name', 'Mail'], rows: [['Ada', 'ada@a.example']], crooked: 0 });
  });

  it.each([
    'Ada Berg,ada@fjord.example,Fjord',
    'Ada Berg;Fjord;12.500,00',
    'Ada Berg,Fjord,31.12.2026',
    'Harbour,https://harbour.example',
  ])('%s, in the first row, is no names of columns', (row) => {
    const { heads, rows } = tableOf(bytes(`${row}\n${row.replaceAll('a', 'e')}\n`));
    expect(heads.join('')).toBe('');
    expect(rows).toHaveLength(2);
    expect(rows[0]?.join('|')).toBe(row.replace(/[,;](?!0)/g, '|'));
    expect(tableOf(bytes(`${row}\n${row}`), true).rows).toHaveLength(1);
  });

  it.each(['Kunde;2024;2025', 'Opp;Firma;Betrag', 'Sparte;2024', 'Name,Q1 2026,Phone 2', 'Account;12.03.2026'])(
    '%s names columns',
    (row) => {
      expect(tableOf(bytes(`${row}\nAda;1;2\n`)).rows).toHaveLength(1);
      expect(tableOf(bytes(`${row}\nAda;1;2\n`), false).rows).toHaveLength(2);
    },
  );

  it('without names of columns tells some of them by what they hold', () => {
    const { rows } = tableOf(
      bytes('Ada Berg,ada@fjord.example,,https://linkedin.com/in/ada,www.fjord.example\nBo,,bo@x.example,,'),
    );
    expect(guessByCells(rows)).toEqual([null, 'email', 'email', 'linkedin', 'website']);
  });

  it('has the separator that Excel’s first line says', () => {
    expect(tableOf(bytes('sep=;\r\nName;Notes, all\r\nAda;a, b, c, d\r\n'))).toEqual({
      heads: ['Name', 'Notes, all'],
      rows: [['Ada', 'a, b, c, d']],
      crooked: 0,
    });
    expect(tableOf(bytes('sep=^\nName^Mail\nAda^ada@a.example')).rows).toEqual([['Ada', 'ada@a.example']]);
  });

  it.each(['utf-16le', 'utf-16be'])('is read as %s without its mark', (encoding) => {
    const text = Array.from('Name,Mail\nÅsa,b');
    const wide = text.flatMap((sign) => [(sign.codePointAt(0) ?? 0) & 255, (sign.codePointAt(0) ?? 0) >> 8]);
    const source = encoding === 'utf-16le' ? wide : wide.map((_, at) => wide[at ^ 1] ?? 0);
    expect(tableOf(Uint8Array.from(source)).rows).toEqual([['Åsa', 'b']]);
  });

  it('with more empty lines than a table may have rows keeps its last rows', () => {
    const { rows } = tableOf(bytes(`Name,Mail\nAda,a@a.example\n${'\n'.repeat(250_000)}Bo,b@b.example\n`));
    expect(rows.at(-1)).toEqual(['Bo', 'b@b.example']);
  });

  it('keeps line breaks, quotes and separators inside cells', () => {
    const { rows } = tableOf(bytes('Name,Note\n"Ada ""the first"", Berg","one\ntwo"\n'));
    expect(rows).toEqual([['Ada "the first", Berg', 'one\ntwo']]);
  });

  it('is read as Windows wrote it, and as UTF-16', () => {
    const latin = Uint8Array.from(
      Array.from('Name,Firma\nM', (letter) => letter.charCodeAt(0)).concat(0xfc, 0x2c, 0x41),
    );
    expect(tableOf(latin).rows).toEqual([['Mü', 'A']]);
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...Array.from('Name,Mail\nÅsa,b').flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    expect(tableOf(wide).rows).toEqual([['Åsa', 'b']]);
  });

  it('counts rows that are crooked, and fills or cuts them', () => {
    const table = tableOf(bytes('A,B,C\n1,2\n1,2,3,4\n1,2,3'));
    expect(table).toMatchObject({
      crooked: 2,
      rows: [
        ['1', '2', ''],
        ['1', '2', '3'],
        ['1', '2', '3'],
      ],
    });
  });

  it.each([
    ['empty', ''],
    ['empty', 'Name,Mail\n'],
    ['no-columns', 'just\none\ncolumn'],
    ['no-text', 'PK\u0003\u0004\0\0,\0\n\0,\0'],
  ])('is refused as %s', (problem, text) => {
    expect(readTable(bytes(text))).toEqual({ ok: false, problem });
  });

  it('is refused where it is too large', () => {
    expect(readTable(new Uint8Array(50 * 1024 * 1024 + 1))).toEqual({ ok: false, problem: 'too-large' });
    expect(readTable(bytes(`A,B\n${'1,2\n'.repeat(200_001)}`))).toEqual({ ok: false, problem: 'too-many-rows' });
  });
});

describe('what no table has', () => {
  it.each([
    ['a quotation mark that nothing closes', `A,B\n1,"${'one of many lines\n'.repeat(60_000)}`, 'endless-cell'],
    ['nothing but quotation marks', '"'.repeat(3_000_000), 'endless-cell'],
    ['nothing but separators', ','.repeat(3_000_000), 'endless-cell'],
    ['nothing but line ends', '\n'.repeat(3_000_000), 'too-many-rows'],
    ['nothing but line ends of old', '\r'.repeat(3_000_000), 'too-many-rows'],
    ['quotation marks and line ends', '"\n'.repeat(1_500_000), 'too-many-rows'],
  ])('%s: is refused with the reason', { timeout: 120_000 }, (_, text, problem) => {
    expect(readTable(bytes(text))).toEqual({ ok: false, problem });
  });

  it('a cell that is not closed at the end of a small file is taken as it stands', () => {
    expect(tableOf(bytes('A,B\n1,"two')).rows).toEqual([['1', 'two']]);
  });
});
