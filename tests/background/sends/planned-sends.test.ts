import { describe, expect, it } from 'vitest';
import { arm, ASK, mail, messageKey, see, shown, startSending } from '../support/sending.ts';

const DRAFT = 'msg-a:r1';

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
