import { expect, it } from 'vitest';
import { threadLink, threadToken } from '../../../lib/queries/sent/thread-link.ts';
import { decodeToken } from '../../../lib/page/gmail/token.ts';

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
