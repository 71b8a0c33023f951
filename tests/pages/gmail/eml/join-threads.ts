/** Which mails make one conversation: the ones that name each other, else an answer and what it seems to answer. */
import type { ParsedMail } from './read-eml.ts';

const ANSWERED = /^\s*((re|fw|fwd|aw|wg|sv|tr|rif|antw)\s*(\[\d+\])?\s*:\s*)+/i;

/** `Re: AW: Offer` → `offer` */
export function plainSubject(subject: string): string {
  return subject.replace(ANSWERED, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

/** @param mails oldest first; so are the mails of each conversation */
export function joinThreads(mails: ParsedMail[]): ParsedMail[][] {
  const byMessage = new Map<string, ParsedMail[]>();
  const bySubject = new Map<string, ParsedMail[]>();
  const threads: ParsedMail[][] = [];
  for (const mail of mails) {
    const thread = named(mail, byMessage) ?? answered(mail, bySubject) ?? begin(threads);
    thread.push(mail);
    for (const id of [mail.messageId, ...mail.references]) if (id && !byMessage.has(id)) byMessage.set(id, thread);
    const subject = plainSubject(mail.subject);
    if (subject) bySubject.set(subject, thread);
  }
  return threads;
}

function begin(threads: ParsedMail[][]): ParsedMail[] {
  const thread: ParsedMail[] = [];
  threads.push(thread);
  return thread;
}

function named({ references }: ParsedMail, byMessage: Map<string, ParsedMail[]>): ParsedMail[] | undefined {
  return references.map((id) => byMessage.get(id)).find((thread) => thread !== undefined);
}

/** An answer's subject says so, and somebody of the conversation takes part in it. */
function answered(mail: ParsedMail, bySubject: Map<string, ParsedMail[]>): ParsedMail[] | undefined {
  if (!ANSWERED.test(mail.subject)) return undefined;
  const thread = bySubject.get(plainSubject(mail.subject));
  const people = new Set(thread?.flatMap(everyone));
  return everyone(mail).some((email) => people.has(email)) ? thread : undefined;
}

export function everyone({ from, to, cc }: ParsedMail): string[] {
  return [from, ...to, ...cc].map(({ email }) => email);
}
