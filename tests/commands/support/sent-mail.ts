/** A mail to Dana of Northwind that was sent, and what is recorded of it. */
import type { CommandArgs } from '../../../lib/contract/commands.ts';
import { readSent } from '../../../lib/store/under-way/sent.ts';
import { addNorthwind, openTestBook } from '../../store/support/open-test-book.ts';

export const KEY = 'gmail:rep@own.example:msg-a:r1';
export const LINK = { url: 'https://mail.google.com/mail/u/0/#all/16f438e906b36dac', label: 'Porto' };
export const TIME = {
  words: 'Could you spare 20 minutes on Thursday?',
  kind: 'time',
  direction: 'they',
  by: 'rep',
} as const;
export const PROMISE = {
  words: 'I will send the figures tomorrow.',
  kind: 'other',
  direction: 'we',
  by: 'rep',
} as const;

type Args = CommandArgs<'record-sent'>;

export async function started() {
  const test = await openTestBook();
  const ids = await addNorthwind(test);
  const base: Args = { messageKey: KEY, dealId: ids.dealId, channel: 'mail', contactIds: [ids.contactId], link: LINK };
  const record = async (args: Partial<Args> = {}) => test.must('record-sent', { ...base, ...args });
  const sent = async () => readSent(test.book, KEY);
  const chances = async () => {
    const count = async (what: string) =>
      test.book.exchanges.where('[ix.chance+at]').between([what, 0], [what, Infinity]).count();
    return { asked: await count('asked'), passed: await count('passed') };
  };
  return { ...test, ...ids, base, record, sent, chances };
}
