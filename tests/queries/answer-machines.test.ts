/** What a machine has written: that a mail came back, that somebody is away. */
import { beforeEach, describe, expect, it } from 'vitest';
import { START } from '../store/support/open-test-book.ts';
import { openAskedDana, OURS, receivedAt, reply, thread } from './support/asked-dana.ts';
import type { AskedDana } from './support/asked-dana.ts';
import { US } from './support/pages.ts';
import type { AskedBook } from './support/sample.ts';

const DAY = 86_400_000;

let asked: AskedBook;
let dealId: string;
let ask: AskedDana['ask'];
let questions: AskedDana['questions'];
let stored: AskedDana['stored'];

beforeEach(async () => {
  ({ asked, dealId, ask, questions, stored } = await openAskedDana());
});

describe('a reply', () => {
  it.each(['mailer-daemon@googlemail.com', 'postmaster@northwind.example'])(
    'from %s is none, and asks whether the mail arrived',
    async (email) => {
      const id = await ask();
      const bounce = reply('Address not found. Your message wasn’t delivered.', { from: { email, name: null } });
      const page = thread(OURS, bounce);
      const because = 'Address not found. Your message wasn’t delivered.';
      const lost = { commitmentId: id, suggested: 'undelivered', because, answerDue: null };
      expect(await questions(page)).toMatchObject([lost]);
      // Not asked in the mail right before.
      expect(await questions(thread(OURS, { ...OURS, id: 'msg-a:r-78' }, bounce))).toEqual([]);
      const arrived = { commitmentId: id, answer: 'none', answerKey: `gmail:${US.email}:${bounce.id}` } as const;
      const { commandId } = await asked.must('answer-ask', arrived);
      expect(await questions(page)).toEqual([]);
      expect((await stored(id)).state).toBe('asked');
      // It does not stand before what was answered, either.
      await asked.must('undo', { commandId });
      const late = { ...bounce, id: receivedAt(START + 2 * DAY) };
      expect(await questions(thread(OURS, reply('Yes, Thursday works.'), late))).toMatchObject([{ suggested: 'yes' }]);
    },
  );

  it.each([
    'I am out of the office until Monday 15 June with limited access to email. If it is urgent please contact Jane Doe.',
    'Thank you for your email. I am currently out of the office and will respond upon my return.',
    'Hello, I am travelling this week and have limited access to email. I’ll reply when I’m back on Monday.',
    'Automatic reply: I’m on parental leave.',
    'Vielen Dank für Ihre Nachricht. Ich bin bis 15. Juni nicht im Büro. In dringenden Fällen erreichen Sie Herrn Maier.',
    'Ich bin derzeit im Urlaub und ab Montag wieder erreichbar. Ihre E-Mail wird nicht weitergeleitet.',
    'Je suis absent du bureau jusqu’au 15 juin. En cas d’urgence, merci de contacter Mme Dupont.',
    'Estoy fuera de la oficina hasta el lunes. Para asuntos urgentes, contacte con Ana.',
    'Estou fora do escritório até segunda-feira. Em caso de urgência, contacte a Ana.',
  ])('that a machine wrote for somebody who is away is none: %s', async (text) => {
    await ask();
    expect(await questions(thread(OURS, reply(text)))).toEqual([]);
    const late = reply(text, { id: receivedAt(START + 2 * DAY) });
    expect(await questions(thread(OURS, reply('Yes, Thursday works.'), late))).toMatchObject([{ suggested: 'yes' }]);
  });

  it.each([
    'I’m out of the office on Thursday, but Friday at 10 works for me.',
    'Yes, Thursday. I am out of the office from Friday with limited access to email.',
    'I’m on holiday next week, can we do the week after?',
    'Ja, Donnerstag passt. Ab Freitag bin ich im Urlaub und am 22. wieder erreichbar.',
  ])('by somebody who says that they are away is one all the same: %s', async (text) => {
    await ask();
    expect(await questions(thread(OURS, reply(text)))).toHaveLength(1);
  });
});

describe('the answer', () => {
  it('that the mail has not arrived takes the ask back, hears nobody, and leaves no chance that was taken', async () => {
    const messageKey = `gmail:${US.email}:${OURS.id}`;
    const words = 'Could we take 20 minutes on Thursday?';
    const sent = { kind: 'time', direction: 'they', soft: false, words, due: null, by: 'lens' } as const;
    const message = { dealId, messageKey, draftKey: null, channel: 'mail', link: null, errand: null } as const;
    const contactIds = (await asked.book.contacts.toArray()).map(({ id }) => id);
    await asked.must('record-sent', { ...message, contactIds, asks: [sent], at: START });
    const [row] = await asked.book.commitments.toArray();
    const before = [await asked.book.exchanges.toArray(), await asked.ask('rates', { period: 'all' })];
    expect(before[1]).toMatchObject({ all: { asked: 1 }, askRate: { n: 1, of: 1 } });
    const said = { commitmentId: row?.id ?? '', answer: 'undelivered', answerKey: 'b' } as const;
    const { commandId } = await asked.must('answer-ask', said);
    expect(await stored(said.commitmentId)).toMatchObject({ state: 'withdrawn', answerKey: 'b' });
    expect(await asked.ask('rates', { period: 'all' })).toMatchObject({ all: { asked: 0 }, askRate: { n: 0, of: 0 } });
    expect((await asked.book.dealPeople.toArray()).map(({ lastHeardAt }) => lastHeardAt)).toEqual([null]);
    await asked.must('undo', { commandId });
    expect([await asked.book.exchanges.toArray(), await asked.ask('rates', { period: 'all' })]).toEqual(before);
  });
});
