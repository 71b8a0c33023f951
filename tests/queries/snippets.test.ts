import { describe, expect, it } from 'vitest';
import { fillSnippet } from '../../lib/domain/asking/snippets.ts';
import { answerQuery } from '../../lib/queries/answer.ts';
import type { PageReading } from '../../lib/page/context.ts';
import { ilse } from './support/draft-kit.ts';
import { gmailDraft, linkedInProfile } from './support/pages.ts';
import { addNorthwind, openTestBook } from '../store/support/open-test-book.ts';
import type { TestBook } from '../store/support/open-test-book.ts';

const ask = (test: TestBook, args: object, reading: PageReading | null = null) =>
  answerQuery(
    test.book,
    { now: test.env.now, zone: 'UTC', language: 'en', reading, health: { state: 'fine' } },
    'snippets',
    args,
  );

describe('the list of snippets', () => {
  it('is found by the beginnings of its words and by shortcut', async () => {
    const test = await openTestBook();
    await test.must('save-snippet', { name: 'Ask for time', shortcut: 'tw', text: 'Twenty minutes?' });
    await test.must('save-snippet', { name: 'Über den Preis', text: 'Worüber sprechen wir?' });
    const names = async (text: string) => (await ask(test, { text })).rows.map(({ snippet }) => snippet.name);
    expect(await names('')).toEqual(['Ask for time', 'Über den Preis']);
    expect(await names('tw')).toEqual(['Ask for time']);
    expect(await names('min tim')).toEqual(['Ask for time']);
    expect(await names('uber')).toEqual(['Über den Preis']);
    expect(await names('nothing')).toEqual([]);
  });

  it('goes on page by page to the last, however many there are', async () => {
    const test = await openTestBook();
    const snippets = Array.from({ length: 1203 }, (_, at) => ({ name: `Snippet ${10_000 + at}`, text: 'x' }));
    await test.must('import-snippets', { snippets });
    const names: string[] = [];
    for (let offset = 0; offset < 1500; offset += 500) {
      const { rows, total } = await ask(test, { offset, limit: 500 });
      expect(total).toBe(1203);
      names.push(...rows.map(({ snippet }) => snippet.name));
    }
    expect(names).toEqual(snippets.map(({ name }) => name));
  });

  it('is found by its whole shortcut alone, whatever signs that has, though others have words that begin so', async () => {
    const test = await openTestBook();
    await test.must('save-snippet', { name: 'Two weeks', shortcut: '/w2', text: 'In two weeks?' });
    await test.must('save-snippet', { name: 'Ask for time', shortcut: 'tw', text: 'Would Thursday suit you?' });
    const names = async (text: string) => (await ask(test, { text })).rows.map(({ snippet }) => snippet.name);
    expect(await names('TW ')).toEqual(['Ask for time']);
    expect(await names('two')).toEqual(['Two weeks']);
    expect(await names('/w2')).toEqual(['Two weeks']);
    expect(await names('/w')).toEqual(['Ask for time', 'Two weeks']);
  });

  it('is filled from the deal, what fits its next ask first', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    await test.must('save-snippet', { name: 'Any', text: 'x' });
    await test.must('save-snippet', {
      name: 'Time',
      text: 'Hi {first_name} at {company}: {date}? You get {value}.',
      kind: 'time',
    });
    const { rows, total } = await ask(test, { dealId });
    expect(total).toBe(2);
    const [first] = rows;
    expect(first?.snippet.name).toBe('Time');
    const { text, missing } = fillSnippet(first?.snippet.text ?? '', first?.values ?? {});
    expect(missing).toEqual([]);
    // Monday 2 March, and three working days on.
    expect(text).toMatch(/^Hi Dana at Northwind GmbH: Thursday,? 5 March\? You get \S.*[^.]\.$/);
  });

  it('asks for who is to be greeted where nobody is known', async () => {
    const test = await openTestBook();
    const { created } = await test.must('create-deal', { accountName: 'Alone', dealName: 'Alone' });
    await test.must('save-snippet', { name: 'Any', text: 'Hi {first_name}' });
    const [row] = (await ask(test, { dealId: created })).rows;
    expect(fillSnippet(row?.snippet.text ?? '', row?.values ?? {}).missing).toEqual(['first_name']);
  });

  it('greets whom the open draft goes to, and asks where that is nobody’s name', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    await test.must('add-person', { dealId, person: { name: 'Dr. Tom Hagen', email: 'tom@northwind.example' } });
    await test.must('save-snippet', { name: 'Any', text: 'Hi {first_name}' });
    const said = async (reading: PageReading | null) => {
      const [row] = (await ask(test, { dealId }, reading)).rows;
      const { text, missing } = fillSnippet(row?.snippet.text ?? '', row?.values ?? {});
      return missing.length > 0 ? missing : text;
    };
    const to = (email: string, name: string | null = null) => said(gmailDraft([{ email, name }], ''));
    expect(await said(null)).toBe('Hi Dana');
    expect(await to('tom@northwind.example')).toBe('Hi Tom');
    expect(await to('ilse@northwind.example', 'Brandt, Ilse')).toBe('Hi Ilse');
    expect(await to('office@northwind.example')).toEqual(['first_name']);
    expect(await said(linkedInProfile(ilse, { name: 'Northwind', slug: 'northwind' }))).toBe('Hi Ilse');
  });
});
