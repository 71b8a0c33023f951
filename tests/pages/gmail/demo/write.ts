/** Short forms to write the demo's mails down in, and how they become messages. */
import type { CastCompany, CastPerson } from '../../../../lib/domain/sample-book/cast/cast.ts';
import { OWN_COMPANY, personOf, REP } from '../../../../lib/domain/sample-book/cast/cast.ts';
import { receivedIds, scramble, writtenIds } from '../ids.ts';
import type { MessageIds } from '../ids.ts';
import type { MailAddress, MailMessage, MailThread } from '../mailbox.ts';
import { toHtml } from './to-html.ts';

export interface DemoMail {
  from: MailAddress;
  to: MailAddress[];
  cc?: MailAddress[];
  hoursAgo: number;
  /** Paragraphs parted by a blank line; `- ` starts a list item, `> ` a quoted line. */
  text: string;
  /** Ready HTML in place of `text`, for newsletters. */
  html?: string;
  signature?: string[];
  /** Carries the message before it as a quote, as replies do. */
  quotes?: boolean;
  draft?: true;
}

export interface DemoThread {
  subject: string;
  labels?: string[];
  unread?: boolean;
  mails: DemoMail[];
}

export const ME: MailAddress = { name: REP.name, email: REP.email };
export const JO = addressOf(personOf(OWN_COMPANY, 'jo.winter'));
export const SAM = addressOf(personOf(OWN_COMPANY, 'sam.okoro'));

export function addressOf({ name, email }: CastPerson): MailAddress {
  return { name, email };
}

/** Everyone at a company, by key. */
export function addressesOf(company: CastCompany): (key: string) => MailAddress {
  return (key) => addressOf(personOf(company, key));
}

/** From me. */
export function out(hoursAgo: number, to: MailAddress[], text: string, more: Partial<DemoMail> = {}): DemoMail {
  return { from: ME, to, hoursAgo, text, quotes: true, ...more };
}

/** To me. */
export function into(hoursAgo: number, from: MailAddress, text: string, more: Partial<DemoMail> = {}): DemoMail {
  return { from, to: [ME], hoursAgo, text, quotes: true, ...more };
}

const HOUR = 3_600_000;

/** @param salt different for each thread of a mailbox */
export function writeThread(row: DemoThread, salt: number, now: number, signatures: Map<string, string[]>): MailThread {
  const messages: MailMessage[] = [];
  for (const [index, mail] of row.mails.entries()) {
    const at = byDay(now - mail.hoursAgo * HOUR);
    const ids = idsOf(mail, salt + index);
    const before = mail.quotes ? messages.at(-1) : undefined;
    const signature = mail.signature ?? signatures.get(mail.from.email) ?? [];
    const html = mail.html ?? toHtml(mail.text, signature, before ?? null);
    const { from, to, cc = [] } = mail;
    messages.push({ ...ids, from, to, cc, bcc: [], at, html, ...(mail.draft ? { draft: true } : {}) });
  }
  return {
    ...threadIds(messages, row, salt),
    subject: row.subject,
    labels: labelsOf(row),
    unread: row.unread ?? false,
    messages,
  };
}

/** Nobody writes at three in the night: the twelve hours from seven in the evening shrink to one and a half. */
function byDay(at: number): number {
  const date = new Date(at);
  const hour = date.getHours() + date.getMinutes() / 60;
  if (hour >= 7 && hour < 19) return at;
  const since = (hour + 5) % 24;
  const evening = at - since * HOUR;
  return evening + (since / 12) * 1.5 * HOUR;
}

/** Ids count from a fixed day and not from now: a deal that was tied to a thread finds it again on the next run. */
const ID_DAY = Date.UTC(2026, 0, 5);

function idsOf({ from, hoursAgo }: DemoMail, salt: number): MessageIds {
  const at = ID_DAY - hoursAgo * HOUR;
  return from.email === ME.email ? writtenIds(at, salt) : receivedIds(at, salt);
}

/** A thread from outside has its first message's number; one started here has a name of its own. */
function threadIds([first]: MailMessage[], { mails }: DemoThread, salt: number): { id: string; legacyId: string } {
  if (!first) throw new Error('a thread needs a message');
  const legacyId = first.legacyId ?? '';
  if (first.id.startsWith('msg-f:')) return { id: first.id.replace('msg-', 'thread-'), legacyId };
  return { id: `thread-a:r${scramble(ID_DAY - (mails[0]?.hoursAgo ?? 0) * HOUR, salt + 7)}`, legacyId };
}

function labelsOf({ labels = [], mails }: DemoThread): string[] {
  const received = mails.some((mail) => mail.from.email !== ME.email);
  const sent = mails.some((mail) => mail.from.email === ME.email && !mail.draft);
  const draft = mails.some((mail) => mail.draft);
  const folders = [received && 'inbox', sent && 'sent', draft && 'drafts'].filter((name) => name !== false);
  return [...folders, ...labels];
}
