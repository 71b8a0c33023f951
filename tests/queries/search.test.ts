/** Search over everything: beginnings of words, several words at once, one slip forgiven, the likeliest first. */
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { largeBook } from '../../lib/domain/sample-book/large/large-book.ts';
import { isNear } from '../../lib/queries/search/is-near.ts';
import { exactNeedles, nearNeedles, weighWords } from '../../lib/queries/search/needle.ts';
import { bulkLoad } from '../../lib/store/writing/bulk-load.ts';
import { START } from '../store/support/open-test-book.ts';
import { openAskedBook, openSampleBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';

let sample: AskedBook;
beforeAll(async () => {
  sample = await openSampleBook();
});

async function titles(text: string, asked = sample): Promise<string[]> {
  return (await asked.ask('search', { text })).map(({ type, title }) => `${type}: ${title}`);
}

const NAMES = [
  'Jörg Müller',
  'Uwe Mueller',
  'Sinéad O’Brien',
  'Jean-Luc Weiß',
  'Işık Yılmaz',
  'Ana Quell',
  '山田太郎',
  'Annemarie Sommer',
];

/** People with these names and nothing else to be found by. */
async function namedBook(): Promise<AskedBook> {
  const asked = await openAskedBook();
  await asked.must('create-deal', {
    accountName: 'Halden',
    dealName: 'Halden',
    people: NAMES.map((name) => ({ name })),
  });
  return asked;
}

const SLIPS = [
  ['a letter missing', 'nothwind', 'account: Northwind Logistics'],
  ['a letter too many', 'nortthwind', 'account: Northwind Logistics'],
  ['a wrong letter', 'norhhwind', 'account: Northwind Logistics'],
  ['a wrong first letter', 'morthwind', 'account: Northwind Logistics'],
  ['two letters swapped', 'nrothwind', 'account: Northwind Logistics'],
  ['a slip in an unfinished word', 'brihgtw', 'account: Brightwater Clinics'],
  ['a slip in one of two words', 'oyelarn marcus', 'contact: Marcus Oyelaran'],
] as const;

describe('search', () => {
  it('finds a deal by the beginning of a word of its name, with what tells it apart', async () => {
    const [first] = await sample.ask('search', { text: 'night-s' });
    const deal = await sample.dealNamed('Night-shift');
    expect(first).toEqual({
      type: 'deal',
      id: deal.id,
      dealId: deal.id,
      title: 'Night-shift planning, Rotterdam hub',
      detail: 'Northwind Logistics · Discover',
    });
  });

  it('says the name of a deal made in passing once', async () => {
    const made = await openSampleBook();
    await made.must('create-deal', { accountName: 'Tessera Materials', dealName: 'Tessera Materials', people: [] });
    const hits = await made.ask('search', { text: 'tessera' });
    expect(hits.find(({ type }) => type === 'deal')).toMatchObject({ title: 'Tessera Materials', detail: 'Target' });
  });

  it('finds a company with its deals and people', async () => {
    const found = await titles('northwind');
    expect(found.slice(0, 3)).toContain('account: Northwind Logistics');
    expect(found).toContain('deal: Night-shift planning, Rotterdam hub');
    expect(found).toContain('contact: Dana Reyes');
  });

  it('finds a person by name, title and address, and the deal to open for them', async () => {
    const deal = await sample.dealNamed('Night-shift');
    for (const text of ['dana', 'reyes dana', 'dana.reyes@northwind.example', 'vp operations reyes']) {
      const [first] = await sample.ask('search', { text });
      expect(first, text).toMatchObject({ type: 'contact', title: 'Dana Reyes', dealId: deal.id });
    }
    const [helper] = await sample.ask('search', { text: 'pieter claes' });
    expect(helper).toMatchObject({ type: 'contact', title: 'Pieter Claes', dealId: null });
  });

  it('opens the open deal of somebody who has a closed one too', async () => {
    const [amara] = await sample.ask('search', { text: 'amara okafor' });
    expect(amara?.dealId).toBe((await sample.dealNamed('Theatre')).id);
  });

  it('finds a commitment by its words, and by words together with its person or company', async () => {
    const [first] = await sample.ask('search', { text: 'introduce design anything' });
    expect(first).toMatchObject({ type: 'commitment', detail: expect.stringContaining(' · ') });
    const byPerson = await sample.ask('search', { text: 'ilse introduce' });
    expect(byPerson[0]).toMatchObject({
      type: 'commitment',
      detail: 'Ilse Brandt · Night-shift planning, Rotterdam hub',
    });
    const byCompany = await sample.ask('search', { text: 'northwind introduce' });
    expect(byCompany[0]?.id).toBe(byPerson[0]?.id);
  });

  it.each(['northwind.example', 'www.northwind.example', 'https://www.northwind.example/en/about?from=mail'])(
    'finds a company by its website as it is copied: %s',
    async (text) => expect(await titles(text)).toContain('account: Northwind Logistics'),
  );

  it('wants every word', async () => {
    expect(await titles('dana halden')).toEqual([]);
    expect(await titles('northwind xylophone')).toEqual([]);
  });

  it('finds what holds two words that each stand in very many others', async () => {
    const asked = await openAskedBook();
    const rows = largeBook({ seed: 3, now: START, deals: 300, people: 600, commitments: 0 });
    for (const [at, row] of rows.contacts.entries())
      row.name = at === 550 ? 'John Smith' : at % 2 ? `John Other${at}` : `Given${at} Smith`;
    for (const [at, row] of rows.deals.entries())
      row.name = at === 290 ? 'Rollout of pumps' : at % 2 ? `Rollout ${at}` : `${at} pumps`;
    await bulkLoad(asked.book, rows);
    for (const text of ['smith john', 'joh smi']) expect(await titles(text, asked)).toEqual(['contact: John Smith']);
    expect(await titles('rollout pumps', asked)).toEqual(['deal: Rollout of pumps']);
  });

  it.each([
    ['müller', ['Jörg Müller', 'Uwe Mueller']],
    ['mueller', ['Jörg Müller', 'Uwe Mueller']],
    ['muller', ['Jörg Müller']],
    ['joerg', ['Jörg Müller']],
    ['obrien', ['Sinéad O’Brien']],
    ["o'brien", ['Sinéad O’Brien']],
    ['jean luc', ['Jean-Luc Weiß']],
    ['jean-luc weiss', ['Jean-Luc Weiß']],
    ['isik', ['Işık Yılmaz']],
    ['IŞIK YILMAZ', ['Işık Yılmaz']],
    ['yilmaz', ['Işık Yılmaz']],
    ['quell', ['Ana Quell']],
    ['太郎', ['山田太郎']],
    ['山田 太郎', ['山田太郎']],
    ['marie', ['Annemarie Sommer']],
    ['annemarie', ['Annemarie Sommer']],
  ])('finds names however they are spelled: %s', async (text, names) => {
    const book = await namedBook();
    const found = (await titles(text, book)).flatMap((title) => /^contact: (.*)/.exec(title)?.[1] ?? []);
    expect(found.toSorted()).toEqual(names);
  });

  it('puts the spelling that was typed first', async () => {
    const book = await namedBook();
    expect((await titles('mueller', book))[0]).toBe('contact: Uwe Mueller');
    expect((await titles('müller', book))[0]).toBe('contact: Jörg Müller');
  });

  it('finds everybody at a company with very many people', async () => {
    const asked = await openAskedBook();
    const rows = largeBook({ seed: 3, now: START, deals: 300, people: 600, commitments: 0 });
    const [big] = rows.accounts;
    if (!big) throw new Error('no account');
    big.name = 'Zephyrworks';
    for (const [at, row] of rows.contacts.entries()) {
      row.emails = [];
      row.name = `John Other${at}`;
      row.accountId = at < 300 ? big.id : null;
    }
    const last = rows.contacts[299];
    if (last) last.name = 'John Last';
    await bulkLoad(asked.book, rows);
    expect((await asked.ask('contacts', { text: 'zephyrworks', limit: 5 })).total).toBe(300);
    const found = await titles('zephyrworks john last', asked);
    expect(found).toContain('contact: John Last');
    const johns = await asked.ask('search', { text: 'zephyrworks john', limit: 50 });
    expect(johns.filter(({ type }) => type === 'contact').length).toBeGreaterThan(40);
  });

  it('knows no accents and no case', async () => {
    expect(await titles('INES cardoso')).toContain('contact: Inês Cardoso');
    expect(await titles('benoît')).toContain('contact: Benoît Carré');
    expect(await titles('Benoit')).toContain('contact: Benoît Carré');
  });

  it.each(SLIPS)('forgives %s', async (_slip, text, title) => {
    expect(await titles(text)).toContain(title);
  });

  it('does not guess where something fits exactly, nor in short words', async () => {
    const found = await titles('halden');
    expect(found.every((title) => !title.includes('Northwind'))).toBe(true);
    expect(await titles('kxq')).toEqual([]);
    expect(await titles('zzzzzzzz')).toEqual([]);
  });

  it('asks for nothing without words', async () => {
    for (const text of ['', '   ', '…', '"-"']) expect(await titles(text)).toEqual([]);
  });

  it('gives as many as were asked for', async () => {
    expect(await sample.ask('search', { text: 'a', limit: 7 })).toHaveLength(7);
  });

  it('puts open deals before closed ones, and the very word before a longer one', async () => {
    const asked = await openAskedBook();
    const add = async (dealName: string) =>
      (await asked.must('create-deal', { accountName: `Company of ${dealName}`, dealName })).created ?? '';
    await asked.must('close-deal', { dealId: await add('Crew rota one'), outcome: 'won' });
    await add('Crew rota two');
    await add('Crewing');
    const found = (await titles('crew', asked)).filter((title) => title.startsWith('deal'));
    expect(found).toEqual(['deal: Crew rota two', 'deal: Crew rota one', 'deal: Crewing']);
  });
});

/** A word of few letters, so that slips are not rare among them. */
const fewLetters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 8 });

describe('words of the book that a slip may have been', () => {
  it('are those that each way of having meant it begins, and for a short one is', () => {
    fc.assert(
      fc.property(fewLetters, fc.array(fewLetters, { maxLength: 40 }), (typed, words) => {
        const whole = typed.length < 6;
        const [needle] = nearNeedles(exactNeedles(typed));
        const ways = [typed, ...(needle?.beginnings ?? [])];
        const expected = words.filter((word) => ways.some((way) => (whole ? word === way : word.startsWith(way))));
        for (const word of words.filter((one) => !(whole && one.startsWith(typed) && one !== typed)))
          expect(isNear(word, typed, whole), `${word} for ${typed}`).toBe(expected.includes(word));
      }),
    );
  });
});

describe('a word with a slip', () => {
  const near = (word: string, found: string) => {
    const [needle] = nearNeedles(exactNeedles(word));
    return needle ? weighWords([found], needle) : 0;
  };

  it('weighs less than the word itself', () => {
    expect(near('halden', 'halden')).toBe(2);
    expect(near('halden', 'haldenfoods')).toBe(1);
    expect(near('hlden', 'halden')).toBe(0.5);
    expect(near('halden', 'holden')).toBe(0.5);
    expect(near('halden', 'hollen')).toBe(0);
  });

  it('has each way of being meant once, sorted for the index', () => {
    const [needle] = nearNeedles(exactNeedles('rota'));
    const ways = needle?.beginnings ?? [];
    expect(ways).toEqual([...new Set(ways)].toSorted());
    expect(ways).not.toContain('rota');
    expect(ways).toEqual(expect.arrayContaining(['ota', 'orta', 'rotta', 'rita', 'rot']));
  });
});
