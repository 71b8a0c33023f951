import { describe, expect, it } from 'vitest';
import type { GmailContext, PageReading } from '../../../lib/page/context.ts';
import { addDays, civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import { gmailThread, US } from '../../queries/support/pages.ts';
import { START } from '../../store/support/open-test-book.ts';
import { ACCOUNT, arm, ASK, mail, messageKey, see, shown, startSending } from '../support/sending.ts';

const DRAFT = 'msg-a:r1';
const DAY = 86_400_000;

describe('a planned mail', () => {
  it('is shown as planned and recorded nowhere, until it is seen', async () => {
    const { tell, ask, book, sent, pass } = await startSending().then(async (sending) => {
      await sending.tell(arm(mail(DRAFT), true));
      await sending.tell(see());
      return sending;
    });
    expect(await ask()).toMatchObject({ scheduled: [{ whom: 'Dana Voss', asks: 1 }], questions: [] });
    expect(await book.exchanges.count()).toBe(0);
    pass(86_400_000);
    await tell(see(shown(DRAFT)));
    expect((await sent(DRAFT)).exchange).toMatchObject({ messageKey: messageKey(DRAFT) });
    expect(await ask()).toMatchObject({ scheduled: [], questions: [{ asks: [{ words: ASK }] }] });
  });

  it('is out of sight once the rep says that it was cancelled, and counts all the same if it was sent', async () => {
    const { tell, ask, must, settle, sent } = await startSending();
    await tell(arm(mail(DRAFT), true));
    await tell(see());
    const message = { messageKey: messageKey(DRAFT) };
    await must('pass-sent', message);
    expect((await ask()).scheduled).toEqual([]);
    await must('pass-sent', { ...message, passed: false });
    expect((await ask()).scheduled).toHaveLength(1);
    await must('pass-sent', message);
    await settle();
    expect((await ask()).scheduled).toEqual([]);
    await tell(see(shown(DRAFT)));
    expect((await sent(DRAFT)).exchange).toMatchObject(message);
    expect((await ask()).questions).toEqual([]);
  });

  const TOMORROW = 'Could you send me the figures tomorrow?';
  const planned = async (reading?: PageReading) => {
    const sending = await startSending(reading ? { reading } : {});
    await sending.must('change-settings', { autoRecord: ['collaborate'] });
    await sending.tell(
      arm(mail(DRAFT, { text: `Hi Dana,\n\n${TOMORROW}\n\nCould you spare 20 minutes on 3 August?` }), true),
    );
    await sending.tell(see());
    return sending;
  };
  const duesOf = async ({ sent, ask }: Awaited<ReturnType<typeof startSending>>) => {
    const { commitments } = await sent(DRAFT);
    const asked = (await ask()).questions.flatMap(({ asks }) => asks);
    return [...commitments, ...asked].map(({ words, due }) => [words.slice(0, 14), due?.date ?? null]);
  };

  it('names the days that its words mean when it goes out, not when it was planned', async () => {
    const out = START + 3 * DAY;
    const page = gmailThread({ account: ACCOUNT, messages: [{ from: US, id: DRAFT }] });
    const legacyMessageId = (BigInt(out) << 20n).toString(16);
    const context = page.context as GmailContext;
    const messages = context.messages.map((message) => ({ ...message, legacyMessageId }));
    const sending = await planned({ ...page, context: { ...context, messages } });
    sending.pass(5 * DAY);
    await sending.tell(see(shown(DRAFT)));
    expect((await sending.sent(DRAFT)).exchange?.at).toBe(out);
    expect(await duesOf(sending)).toEqual([
      ['Could you send', addDays(civilDateOf(START, 'UTC'), 4)],
      ['Could you spar', '2026-08-03'],
    ]);
  });

  it('names no day where nothing says when it went out, and the day would be another', async () => {
    const sending = await planned();
    sending.pass(5 * DAY);
    await sending.tell(see(shown(DRAFT)));
    expect(await duesOf(sending)).toEqual([
      ['Could you send', null],
      ['Could you spar', '2026-08-03'],
    ]);
  });

  it('has not left while it stands in the list of those that wait', async () => {
    const page = gmailThread({ account: ACCOUNT, messages: [{ from: US, id: DRAFT }] });
    const reading = { ...page, url: page.url.replace('#inbox', '#scheduled') };
    const { tell, ask, book } = await planned(reading);
    await tell(see(shown(DRAFT)));
    expect((await ask()).scheduled).toHaveLength(1);
    expect(await book.exchanges.count()).toBe(0);
  });

  it('is forgotten when its draft is open again', async () => {
    const { tell, ask, pass, book } = await startSending();
    await tell(arm(mail(DRAFT), true));
    await tell(see());
    pass(86_400_000);
    await tell(see({ drafts: [DRAFT] }));
    expect((await ask()).scheduled).toEqual([]);
    expect(await book.exchanges.count()).toBe(0);
  });
});
