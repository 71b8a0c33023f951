/** Somebody's own mails in the double: a folder of `.eml` files. It is read when asked for, and never written to. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { everyone, joinThreads } from './eml/join-threads.ts';
import { readEml } from './eml/read-eml.ts';
import type { ParsedMail } from './eml/read-eml.ts';
import { receivedIds } from './ids.ts';
import { newestFirst } from './mailbox.ts';
import type { MailAddress, Mailbox, MailMessage, MailThread } from './mailbox.ts';

/** The newest conversations look as if they had not been read. */
const UNREAD = 3;

/**
 * @param folder with `.eml` files; files that are none are left out
 * @returns one account: the mailbox that they were delivered to, else whoever takes part in most of them
 * @throws when there is no mail in the folder
 */
export async function mailboxFromFolder(folder: string): Promise<Mailbox> {
  const names = (await readdir(folder)).filter((name) => name.toLowerCase().endsWith('.eml')).toSorted();
  const read = await Promise.all(names.map(async (name) => readEml(await readFile(join(folder, name)))));
  const mails = read.filter((mail) => mail !== null).toSorted((a, b) => a.at - b.at);
  if (mails.length === 0) throw new Error(`no .eml file with a sender in ${folder}`);
  return mailboxOf(mails);
}

/** @param mails oldest first, at least one */
function mailboxOf(mails: ParsedMail[]): Mailbox {
  const email = ownerOf(mails);
  const threads = newestFirst(joinThreads(mails).map((thread, index) => toThread(thread, index, email)));
  const shown = threads.map((thread, index) => ({ ...thread, unread: index < UNREAD }));
  return { accounts: [{ name: nameOf(mails, email), email, threads: shown }] };
}

function ownerOf(mails: ParsedMail[]): string {
  const delivered = mails.map((mail) => mail.deliveredTo).filter((email) => email !== null);
  return mostFrequent(delivered) ?? mostFrequent(mails.flatMap(everyone)) ?? '';
}

function mostFrequent(list: string[]): string | null {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function nameOf(mails: ParsedMail[], email: string): string {
  const people: MailAddress[] = mails.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
  return people.find((one) => one.email === email)?.name ?? email;
}

/** A conversation's number is that of its first message. */
function toThread(mails: ParsedMail[], index: number, owner: string): MailThread {
  const messages = mails.map((mail, place) => toMessage(mail, index * 64 + place));
  const [first] = messages;
  const sent = mails.some((mail) => mail.from.email === owner);
  const received = mails.some((mail) => mail.from.email !== owner);
  return {
    id: first?.id.replace('msg-', 'thread-') ?? '',
    legacyId: first?.legacyId ?? '',
    subject: mails[0]?.subject ?? '',
    labels: [...(received ? ['inbox'] : []), ...(sent ? ['sent'] : [])],
    unread: false,
    messages,
  };
}

function toMessage({ from, to, cc, bcc, at, html }: ParsedMail, salt: number): MailMessage {
  return { ...receivedIds(at, salt), from, to, cc, bcc, at, html };
}
