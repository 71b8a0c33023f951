/** That all of a message was answered is said of its record: an older backup in the place of the book knows nothing of it. */
import { expect, it } from 'vitest';
import { exportBackup, restoreBackup } from '../../transfer/support/in-one-piece.ts';
import { arm, mail, messageKey, see, startSending, toast } from '../support/sending.ts';

const DRAFT = 'msg-a:r1';

async function answered() {
  const sending = await startSending();
  const older = await exportBackup(sending.book, sending.env.now());
  await sending.tell(arm(mail(DRAFT)));
  await sending.tell(see({ drafts: [] }));
  await sending.tell(see(toast));
  return { ...sending, older, restore: () => restoreBackup(sending.book, sending.env, older, 'restore-1') };
}

it('is asked again about what an older backup has taken back, and no more once that is taken back', async () => {
  const { must, ask, dealId, restore } = await answered();
  const asks = ((await ask()).questions[0]?.asks ?? []).map((one) => ({
    ...one,
    words: 'Otherwise',
    by: 'rep' as const,
  }));
  const message = { messageKey: messageKey(DRAFT), dealId, channel: 'mail' } as const;
  await must('record-sent', { ...message, asks, answered: true });
  expect((await ask()).questions).toEqual([]);
  await restore();
  expect((await ask()).questions).toHaveLength(1);
  await must('undo', { commandId: 'restore-1' });
  expect((await ask()).questions).toEqual([]);
});

it('stays passed over where the rep wanted to hear no more of it', async () => {
  const { must, ask, restore } = await answered();
  await must('pass-sent', { messageKey: messageKey(DRAFT) });
  await restore();
  expect((await ask()).questions).toEqual([]);
});
