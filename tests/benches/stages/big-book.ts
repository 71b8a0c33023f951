/** The book and the mailbox of the bench: as large as a busy rep's after ten years, and threads that belong to it. */
import { largeBook } from '../../../lib/domain/sample-book/large/large-book.ts';
import { addressOf, largeAccount } from '../../../lib/domain/sample-book/large/large-people.ts';
import type { SampleRows } from '../../../lib/domain/sample-book/sample-rows.ts';
import { writeThread } from '../../pages/gmail/demo/write.ts';
import type { MailThread, Mailbox } from '../../pages/gmail/mailbox.ts';

const SIZES = { deals: 10_000, people: 50_000, commitments: 30_000 };
/** From here on an account has one deal, so that the sidebar shows it and need not ask. */
const FIRST_ACCOUNT = 4200;
const SEED = 7;
export const OWN_DOMAIN = 'larkfield.example';

export function bigBook(now: number): SampleRows {
  return largeBook({ seed: SEED, now, ...SIZES });
}

/** A thread, and what must be read and shown for it. */
export interface BenchThread {
  thread: MailThread;
  subject: string;
  /** Address of the one outside person. */
  email: string;
  /** Heading of the sidebar. */
  account: string;
}

/** Threads with one person each, every one of another deal. @param first account, where the book is another one */
export function benchThreads(count: number, now: number, first = FIRST_ACCOUNT): BenchThread[] {
  return Array.from({ length: count }, (_, turn) => {
    const number = first + turn * 13;
    const email = addressOf(number, number);
    const subject = `Planning round ${number}`;
    const text = `Hello,\n\nCan we look at the plan of week ${turn + 1} together? The planners asked twice.\n\nThank you`;
    const mails = [0, 1, 2].map((back) => ({
      from: { name: `Person ${number}`, email },
      to: [{ name: 'Alex', email: `alex@${OWN_DOMAIN}` }],
      hoursAgo: 2 + turn + back * 20,
      text,
    }));
    const thread = writeThread({ subject, mails: mails.toReversed() }, (turn + 1) * 100, now, new Map());
    return { thread, subject, email, account: largeAccount(number, 0).name };
  });
}

export function benchMailbox(threads: readonly BenchThread[]): Mailbox {
  const mine = threads.map(({ thread }) => thread);
  return { accounts: [{ name: 'Alex', email: `alex@${OWN_DOMAIN}`, threads: mine }] };
}
