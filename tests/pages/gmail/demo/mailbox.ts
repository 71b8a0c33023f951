/** The built-in mailbox: a week in the life of one rep, and the rep's private account. */
import {
  CLIENTS,
  FREE_MAIL_PERSON,
  OWN_COMPANY,
  REP,
  REP_PRIVATE,
  STRANGERS,
} from '../../../../lib/domain/sample-book/cast/cast.ts';
import { newestFirst } from '../mailbox.ts';
import type { MailAccount, Mailbox } from '../mailbox.ts';
import { CLIENT_THREADS } from './clients.ts';
import { LONG_AND_GERMAN } from './kestrel.ts';
import { NORTHWIND } from './northwind.ts';
import { OTHER_THREADS } from './others.ts';
import { PRIVATE_THREADS } from './private.ts';
import { writeThread } from './write.ts';
import type { DemoThread } from './write.ts';

/** @param now milliseconds since 1970: the mails lie before it */
export function demoMailbox(now: number): Mailbox {
  const work = [...NORTHWIND, ...CLIENT_THREADS, ...LONG_AND_GERMAN, ...OTHER_THREADS];
  return {
    accounts: [
      account(REP.name, REP.email, work, now),
      account(REP_PRIVATE.name, REP_PRIVATE.email, PRIVATE_THREADS, now),
    ],
  };
}

function account(name: string, email: string, rows: DemoThread[], now: number): MailAccount {
  const signatures = castSignatures();
  const threads = rows.map((row, index) => writeThread(row, (index + 1) * 100, now, signatures));
  return { name, email, threads: newestFirst(threads) };
}

/** Everyone in the cast signs with name, title and company. */
function castSignatures(): Map<string, string[]> {
  const signatures = new Map<string, string[]>();
  for (const company of [OWN_COMPANY, ...CLIENTS, ...STRANGERS]) {
    for (const { email, name, title } of company.people) signatures.set(email, [name, title, company.name]);
  }
  signatures.set(FREE_MAIL_PERSON.email, [FREE_MAIL_PERSON.name, FREE_MAIL_PERSON.title]);
  return signatures;
}
