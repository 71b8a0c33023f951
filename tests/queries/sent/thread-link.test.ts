import { expect, it } from 'vitest';
import { linkOf } from '../../../lib/queries/sent/outgoing.ts';
import { threadLink, threadToken } from '../../../lib/queries/sent/thread-link.ts';
import { decodeToken } from '../../../lib/page/gmail/token.ts';
import { mail } from '../../background/support/sending.ts';

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

it('stays in a mailbox that is somebody else’s', () => {
  const inbox = 'https://mail.google.com/mail/u/0/d/AEoRXRSa/';
  const url = `${inbox}#inbox`;
  expect(threadLink(url, 'thread-a:r-3250321130129805677', 'Porto')?.url).toMatch(`${inbox}#all/`);
  const snapshot = mail('msg-a:r1', { url, legacyThreadId: '16f438e906b36dac' });
  expect(linkOf({ snapshot, sentThreadId: null })?.url).toBe(`${inbox}#all/16f438e906b36dac`);
});

it.each([null, '', 'thread-x:1', 'javascript:1'])('there is none for %s', (id) => {
  expect(threadLink('https://mail.google.com/mail/u/0/#inbox', id, null)).toBeNull();
  expect(threadLink('https://elsewhere.example/mail/u/0/', 'thread-a:r1', null)).toBeNull();
});
