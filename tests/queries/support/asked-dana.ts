/** Dana of Northwind, asked for a talk in a thread of ours, and what stands in that thread. */
import type { CommandArgs } from '../../../lib/contract/commands.ts';
import type { AnswerQuestion } from '../../../lib/contract/views.ts';
import type { Commitment } from '../../../lib/domain/rows/types.ts';
import type { PageReading } from '../../../lib/page/context.ts';
import { numberAt } from '../../pages/gmail/ids.ts';
import { START } from '../../store/support/open-test-book.ts';
import { dana } from './draft-kit.ts';
import { addressOf, gmailThread, US } from './pages.ts';
import type { MessageSketch } from './pages.ts';
import { openAskedBook } from './sample.ts';
import type { AskedBook } from './sample.ts';

const DAY = 86_400_000;
const ASK_ID = 'msg-a:r-77';

export interface AskedDana {
  asked: AskedBook;
  dealId: string;
  /** @returns the id of the ask */
  ask(fields?: Partial<CommandArgs<'record-commitment'>>): Promise<string>;
  questions(page: PageReading | null): Promise<AnswerQuestion[]>;
  /** @throws when it is gone */
  stored(commitmentId: string): Promise<Commitment>;
}

export async function openAskedDana(): Promise<AskedDana> {
  const asked = await openAskedBook();
  const { created } = await asked.must('create-deal', {
    accountName: 'Northwind Logistics',
    dealName: 'Night shift',
    people: [{ name: dana.name, email: dana.email, linkedinIds: [`in/${dana.linkedinSlug}`] }],
  });
  const dealId = created ?? '';
  const contactId = (await asked.book.contacts.toCollection().first())?.id ?? '';
  return {
    asked,
    dealId,
    ask: async (fields = {}) => {
      const done = await asked.must('record-commitment', {
        dealId,
        kind: 'time',
        words: 'Could we take 20 minutes on Thursday?',
        contactId,
        messageKey: `gmail:${US.email}:${ASK_ID}`,
        at: START,
        ...fields,
      });
      return done.created ?? '';
    },
    questions: (page) => asked.ask('answers', { dealId }, page),
    stored: async (id) => {
      const row = await asked.book.commitments.get(id);
      if (!row) throw new Error('gone');
      return row;
    },
  };
}

export const receivedAt = (at: number): string => `msg-f:${numberAt(at, 1)}`;

export const OURS: MessageSketch = { from: US, to: [addressOf(dana)], text: 'Could we take 20 minutes?', id: ASK_ID };

/** A day after the ask. */
export const reply = (text: string, rest: Partial<MessageSketch> = {}): MessageSketch => ({
  from: addressOf(dana),
  text,
  id: receivedAt(START + DAY),
  ...rest,
});

export const thread = (...messages: MessageSketch[]): PageReading => gmailThread({ messages });
