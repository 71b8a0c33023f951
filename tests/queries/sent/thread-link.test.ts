import { expect, it } from 'vitest';
import { threadLink, threadToken } from '../../../lib/queries/sent/thread-link.ts';
import { decodeToken } from '../../../lib/page/gmail/token.ts';
import { gmailSentAt } from '../../../lib/queries/sent/sent-at.ts';

it.each([
  ['f:1709009752799549650', 'FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdvV'],
  ['a:r-3250321130129805677', 'QgrcJHrtqfgLGKqwChjKsHKzZQpwRHMBqpG'],
])('%s is spelt %s', (text, token) => {
  expect(threadToken(text)).toBe(token);
  expect(JSON.stringify(decodeToken(token))).toContain(text.slice(2));
});

it('leads from a window of its own into the mailbox', () => {
  const url = 'https://mail.google.com/mail/u/1/popout?ver=x#thing';
  expect(threadLink(url, 'thread-a:r-3250321130129805677', 'Porto')).toEqual({
    url: 'https://mail.google.com/mail/u/1/#all/QgrcJHrtqfgLGKqwChjKsHKzZQpwRHMBqpG',
    label: 'Porto',
  });
});

it.each([null, '', 'thread-x:1', 'javascript:1'])('there is none for %s', (id) => {
  expect(threadLink('https://mail.google.com/mail/u/0/#inbox', id, null)).toBeNull();
  expect(threadLink('https://elsewhere.example/mail/u/0/', 'thread-a:r1', null)).toBeNull();
});

it('a message id tells when it was sent, and a made-up one does not', () => {
  const now = Date.parse('2026-03-02T09:00:00Z');
  expect(gmailSentAt('16f438e906b36dac', now)).toBe(Date.parse('2019-12-26T18:53:34.187Z'));
  for (const id of [null, 'ffffffffffffffff', '0000000000000001', 'msg-a:r1']) expect(gmailSentAt(id, now)).toBeNull();
});
