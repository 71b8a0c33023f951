/** One reply to several asks: each is read from the sentences that speak of it, and not from those of another. */
import { beforeEach, describe, expect, it } from 'vitest';
import { openAskedDana, OURS, reply, thread } from './support/asked-dana.ts';
import type { AskedDana } from './support/asked-dana.ts';
import type { AskedBook } from './support/sample.ts';

const THURSDAY = { date: '2026-03-05', time: '10:00' };

let asked: AskedBook;
let ask: AskedDana['ask'];
let questions: AskedDana['questions'];

beforeEach(async () => {
  ({ asked, ask, questions } = await openAskedDana());
});

async function read(text: string) {
  const found = await questions(thread(OURS, reply(text)));
  return new Map(found.map((question) => [question.commitmentId, question]));
}

describe('a talk and the invoices, asked for in one mail', () => {
  let talk: string;
  let invoices: string;
  beforeEach(async () => {
    talk = await ask({ words: 'Could you and Tom take 20 minutes on Thursday at 10?', due: THURSDAY });
    invoices = await ask({
      kind: 'execute',
      words: 'And will you send me the agency invoices by Friday?',
      due: { date: '2026-03-06' },
    });
  });

  it('a yes to the one and a no to the other are each their own', async () => {
    const text = 'Thursday at 10 is fine, Tom joins too. The invoices are confidential, I am afraid, so no.';
    const found = await read(text);
    expect(found.get(talk)).toMatchObject({
      suggested: 'yes',
      answerDue: THURSDAY,
      because: expect.stringContaining('Thursday at 10'),
    });
    expect(found.get(invoices)).toMatchObject({
      suggested: 'no',
      because: expect.stringContaining('The invoices are confidential'),
    });
  });

  it('stays so once one of them is answered', async () => {
    const text = 'Thursday at 10 is fine. The invoices are confidential, I am afraid, so no.';
    const page = thread(OURS, reply(text));
    const [first] = await questions(page);
    await asked.must('answer-ask', { commitmentId: talk, answer: 'yes', answerKey: first?.reply.key ?? '' });
    expect(await questions(page)).toMatchObject([{ commitmentId: invoices, suggested: 'no' }]);
  });

  it('what goes on in the same paragraph is still about the same', async () => {
    const found = await read('Thursday at 10 works. The invoices are with accounting. I will have to ask them.');
    expect(found.get(talk)).toMatchObject({ suggested: 'yes' });
    expect(found.get(invoices)).toMatchObject({ suggested: 'dodge' });
  });

  it('one that no sentence speaks of has no answer', async () => {
    const found = await read('Thursday at 10 works for both of us.');
    expect(found.get(talk)).toMatchObject({ suggested: 'yes' });
    expect(found.get(invoices)).toMatchObject({ suggested: null, because: '', answerDue: null });
  });

  it('and stands behind the one that is spoken of', async () => {
    expect([...(await read('Thursday at 10 works for both of us.')).keys()]).toEqual([talk, invoices]);
    expect([...(await read('I can’t share the invoices, sorry.')).keys()]).toEqual([invoices, talk]);
  });

  it('a yes before any is named is one to both, with the day of the talk for the talk alone', async () => {
    const found = await read('Yes, gladly. Thursday at 10 works.');
    expect(found.get(talk)).toMatchObject({ suggested: 'yes', answerDue: THURSDAY });
    expect(found.get(invoices)).toMatchObject({ suggested: 'yes', answerDue: { date: '2026-03-06' } });
  });
});

it.each([
  [
    'Hätten Sie am Donnerstag um 14 Uhr 30 Minuten Zeit?',
    'Bitte schicken Sie mir vorab den Plan der letzten Woche.',
    'Donnerstag passt leider nicht, Freitag um 9 ginge. Über das System entscheidet unser Geschäftsführer, Herr Adler.',
    'other-time',
    null,
  ],
  [
    'Auriez-vous vingt minutes jeudi à 11 h ?',
    'Pourriez-vous nous envoyer les factures de l’agence ?',
    'Jeudi à 11 h me convient. Les factures sont confidentielles, je ne peux pas les envoyer.',
    'yes',
    'no',
  ],
])('is so in other languages: %s', async (talkWords, otherWords, text, toTalk, toOther) => {
  const talk = await ask({ words: talkWords, due: { date: '2026-03-05', time: '14:00' } });
  const other = await ask({ kind: 'explore', words: otherWords });
  const found = await read(text);
  expect(found.get(talk)?.suggested).toBe(toTalk);
  expect(found.get(other)?.suggested).toBe(toOther);
});
