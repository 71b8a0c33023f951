import { describe, expect, it } from 'vitest';
import { pageOf, URL_EXAMPLES, urlThread } from '../../../lib/page/gmail/urls.ts';

describe('the kind of page', () => {
  // Each example is a negative for every other kind, because there is one answer.
  const cases = Object.entries(URL_EXAMPLES).flatMap(([kind, urls]) => urls.map((url) => [url, kind] as const));
  it.each(cases)('%s', (url, kind) => {
    expect(pageOf(new URL(url))).toBe(kind);
    if (kind !== 'none') expect(urlThread(new URL(url)) !== null).toBe(kind === 'thread');
  });
});

describe('the thread of an address', () => {
  const read = (rest: string) => urlThread(new URL(`https://mail.google.com/mail/u/0/${rest}`));

  it('is decoded, with the legacy id where there is one', () => {
    expect(read('#inbox/FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdvV')).toEqual({
      threadId: 'thread-f:1709009752799549650',
      legacyThreadId: '17b79f50c14b98d2',
    });
    expect(read('#inbox/KtbxLvHkSWwbVHxgCbWNvXVKGjFgqMbGQq?compose=new')).toEqual({
      threadId: 'thread-a:r2920100187541125030',
      legacyThreadId: null,
    });
  });

  it('may be the old hex form or a popout', () => {
    expect(read('#all/1547986a2fbf2cbf')).toEqual({ threadId: null, legacyThreadId: '1547986a2fbf2cbf' });
    expect(read('popout?th=%23thread-a%3Ar-5&cvid=1')).toEqual({ threadId: 'thread-a:r-5', legacyThreadId: null });
  });

  it('is not a compose box, a page number or a label', () => {
    for (const hash of ['#inbox?compose=KtbxLvHkSWwbVHxgCbWNvXVKGjFgqMbGQq', '#inbox/p2', '#label/deadbeefdeadbeef']) {
      expect(read(hash)).toBeNull();
    }
  });
});
