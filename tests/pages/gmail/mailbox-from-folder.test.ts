import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { plainSubject } from './eml/join-threads.ts';
import { mailboxFromFolder } from './mailbox-from-folder.ts';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'red-pen-eml-'))));
afterEach(() => rmSync(folder, { recursive: true }));

interface Eml {
  from?: string;
  to?: string;
  subject?: string;
  day: number;
  id?: string;
  headers?: string[];
  body?: string;
}

let written = 0;

function write({ from = 'Dana <dana@northwind.example>', to = 'me@larkfield.example', ...mail }: Eml): void {
  const lines = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${mail.subject ?? 'Offer'}`,
    `Date: Tue, ${mail.day} Mar 2026 10:00:00 +0000`,
    `Message-ID: ${mail.id ?? `<${mail.day}@example>`}`,
    ...(mail.headers ?? ['Content-Type: text/plain; charset=utf-8']),
    '',
    mail.body ?? 'Hello',
  ];
  written += 1;
  writeFileSync(join(folder, `${written}.eml`), lines.join('\r\n'));
}

async function account() {
  const [only, ...others] = (await mailboxFromFolder(folder)).accounts;
  expect(others).toEqual([]);
  if (!only) throw new Error('no account');
  return only;
}

test('mails that name each other make a conversation, whatever their subjects say', async () => {
  write({ day: 3, id: '<a@x>' });
  write({ day: 5, id: '<c@x>', subject: 'Something else', headers: ['References: <a@x> <b@x>'] });
  write({ day: 4, id: '<b@x>', headers: ['In-Reply-To: <a@x>'] });
  const { threads } = await account();
  expect(threads).toHaveLength(1);
  expect(threads[0]?.messages.map((message) => new Date(message.at).getUTCDate())).toEqual([3, 4, 5]);
  expect(threads[0]?.subject).toBe('Offer');
});

test('an answer without references joins the conversation of its subject, if it shares somebody with it', async () => {
  write({ day: 1 });
  write({ day: 2, subject: 'RE: AW: offer', from: 'me@larkfield.example', to: 'dana@northwind.example' });
  write({ day: 3, subject: 'Re: Offer', from: 'x@elsewhere.example', to: 'y@elsewhere.example' });
  write({ day: 4, subject: 'Offer', from: 'z@elsewhere.example' });
  const sizes = (await account()).threads.map((thread) => thread.messages.length);
  expect(sizes).toEqual([1, 1, 2]);
});

test('the account is the mailbox of delivery, else whoever takes part in most mails', async () => {
  write({ day: 1, to: 'Alex <alex@larkfield.example>' });
  write({ day: 2, to: 'alex@larkfield.example', from: 'sofia@halden.example', subject: 'Other' });
  expect(await account()).toMatchObject({ email: 'alex@larkfield.example', name: 'Alex' });
  write({ day: 3, headers: ['Delivered-To: jo@larkfield.example'], subject: 'Third' });
  expect((await account()).email).toBe('jo@larkfield.example');
});

test('ids are those of a server: the number of a conversation is that of its first message', async () => {
  write({ day: 1 });
  const [thread] = (await account()).threads;
  const number = /^thread-f:(\d+)$/.exec(thread?.id ?? '')?.[1] ?? '0';
  expect(BigInt(number).toString(16).padStart(16, '0')).toBe(thread?.legacyId);
  expect(thread?.messages[0]).toMatchObject({ id: `msg-f:${number}`, legacyId: thread?.legacyId });
});

test('text becomes safe HTML, HTML is left to the page, groups are taken apart, junk is left out', async () => {
  write({ day: 1, body: 'a < b\n> quoted', to: 'Team: one@x.example, Two <two@x.example>;' });
  write({ day: 2, subject: 'Html', headers: ['Content-Type: text/html'], body: '<p>hi</p>' });
  writeFileSync(join(folder, 'notes.txt'), 'no mail');
  writeFileSync(join(folder, 'empty.eml'), '');
  const [html, text] = (await account()).threads.map((thread) => thread.messages[0]);
  expect(html?.html).toContain('<p>hi</p>');
  expect(text?.html).toBe('<div dir="ltr">a &lt; b<br>&gt; quoted</div>');
  expect(text?.to).toEqual([
    { name: 'one', email: 'one@x.example' },
    { name: 'Two', email: 'two@x.example' },
  ]);
});

test('an empty folder is refused', async () => {
  await expect(mailboxFromFolder(folder)).rejects.toThrow('no .eml file');
});

test.for([
  ['Re: AW: Fwd: Offer  2', 'offer 2'],
  ['RE[2]: Offer', 'offer'],
  ['Regarding: Offer', 'regarding: offer'],
  ['Re:', ''],
] as const)('the plain subject of "%s" is "%s"', ([subject, plain]) => expect(plainSubject(subject)).toBe(plain));
