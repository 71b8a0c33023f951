/** Real mails from a folder of `.eml` files, parsed by a real parser, oldest first. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import type { Address as ParsedAddress, Email } from 'postal-mime';
import type { Address } from '../../lib/page/context.ts';

export interface Mail {
  id: number;
  at: number;
  from: Address;
  to: Address[];
  cc: Address[];
  subject: string;
  text: string;
}

function flatten(list: readonly ParsedAddress[] | undefined): Address[] {
  return (list ?? []).flatMap((entry) => {
    if (entry.group) return flatten(entry.group);
    return entry.address?.includes('@') ? [{ email: entry.address.toLowerCase(), name: entry.name || null }] : [];
  });
}

function plainText({ text, html }: Email): string {
  if (text) return text;
  return (html ?? '')
    .replace(/<(?:style|script)[\s\S]*?<\/(?:style|script)>/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li)[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

async function readMail(path: string): Promise<Omit<Mail, 'id'> | null> {
  const mail = await PostalMime.parse(await readFile(path));
  const from = flatten(mail.from ? [mail.from] : [])[0];
  if (!from) return null;
  const at = Date.parse(mail.date ?? '');
  return {
    at: Number.isNaN(at) ? 0 : at,
    from,
    to: flatten(mail.to),
    cc: flatten(mail.cc),
    subject: mail.subject ?? '',
    text: plainText(mail),
  };
}

/** Files without a readable sender are left out. Ids follow the order in time, not the file names. */
export async function readMails(folder: string): Promise<Mail[]> {
  const names = (await readdir(folder)).filter((name) => name.toLowerCase().endsWith('.eml')).toSorted();
  const mails = await Promise.all(names.map((name) => readMail(join(folder, name))));
  return mails
    .filter((mail) => mail !== null)
    .toSorted((a, b) => a.at - b.at)
    .map((mail, id) => ({ ...mail, id }));
}
