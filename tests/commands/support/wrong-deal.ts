/** A mail to Kim of Bolt that was recorded beside Northwind, and the deal with Bolt that it belongs to. */
import { expect } from 'vitest';
import type { CommandArgs } from '../../../lib/contract/commands.ts';
import { findBroken } from '../../store/support/check-invariants.ts';
import { PROMISE, started, TIME } from './sent-mail.ts';

export async function besideWrongDeal() {
  const test = await started();
  test.pass(1000);
  const people = [{ name: 'Kim Ode', email: 'kim@bolt.example' }];
  const made = await test.must('create-deal', { accountName: 'Bolt GmbH', dealName: 'Renewal', people });
  const to = made.created ?? '';
  const kim = (await test.book.contacts.where('emails').equals('kim@bolt.example').first())?.id ?? '';
  test.pass(1000);
  const mailId = async () => (await test.sent()).exchange?.id ?? '';
  return {
    ...test,
    to,
    kim,
    mailId,
    part: async (dealId: string, contactId: string) =>
      test.book.dealPeople.where('[dealId+contactId]').equals([dealId, contactId]).first(),
    elementOf: async (dealId: string, key: string) => (await test.book.dealElements.get(`${dealId}/${key}`))?.state,
    move: async (args: Partial<CommandArgs<'move-records'>> = {}, dealId = to): Promise<string> => {
      test.pass(1000);
      const done = await test.must('move-records', { dealId, exchangeIds: [await mailId()], ...args });
      expect(await findBroken(test.book)).toEqual([]);
      test.pass(1000);
      return done.commandId;
    },
    sentBeside: async (asks: CommandArgs<'record-sent'>['asks'] = [TIME, PROMISE]) => {
      await test.record({ contactIds: [kim], asks });
      const { commitments } = await test.sent();
      return commitments.map(({ id }) => id);
    },
  };
}
