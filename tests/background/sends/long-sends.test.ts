/** What is read of a sent message stays within what its command takes: otherwise nothing of it would be recorded. */
import { expect, it } from 'vitest';
import { COMMITMENT_KINDS } from '../../../lib/domain/rows/types.ts';
import { ACCOUNT, arm, ASK, mail, see, startSending, toast } from '../support/sending.ts';

const DRAFT = 'msg-a:r1';

it('a mail is recorded however much there is of it', async () => {
  const sending = await startSending();
  await sending.must('change-settings', { autoRecord: [...COMMITMENT_KINDS] });
  const { dealId } = sending;
  for (let at = 0; at < 60; at += 1)
    await sending.must('add-person', { dealId, person: { name: `P ${at}`, email: `p${at}@northwind.example` } });
  const to = Array.from({ length: 60 }, (_, at) => ({ email: `p${at}@northwind.example`, name: null }));
  const text = Array.from({ length: 450 }, (_, at) => `Could you send me list number ${at} by Friday?`).join('\n');
  const legacyThreadId = '18f0000000000001';
  await sending.must('choose-deal', { threadKey: `gmail:${ACCOUNT}:${legacyThreadId}`, dealId });
  await sending.tell(arm(mail(DRAFT, { to, text, legacyThreadId, subject: 'Re: '.repeat(120) })));
  await sending.tell(see(toast));
  const { exchange, commitments } = await sending.sent(DRAFT);
  expect(exchange?.contactIds).toHaveLength(50);
  expect(commitments).toHaveLength(400);
});

it('a sentence that stands twice in a mail is one thing to record', async () => {
  const sending = await startSending();
  await sending.tell(arm(mail(DRAFT, { text: `${ASK}\n\nAll the best, and again:\n\n${ASK}` })));
  await sending.tell(see(toast));
  expect((await sending.ask()).questions).toMatchObject([{ asks: [{ words: ASK }] }]);
});
