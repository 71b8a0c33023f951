import { describe, expect, it } from 'vitest';
import { decodeToken, idOf, legacyIdOf, sameThread } from '../../../lib/page/gmail/token.ts';

describe('a token', () => {
  it.each([
    ['FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdvV', 'thread-f:1709009752799549650'],
    ['FMfcgzQhVWzcNswCzNbqBmBjxGmZBbbV', 'thread-f:1871408556246244700'],
    ['KtbxLvHkSWwbVHxgCbWNvXVKGjFgqMbGQq', 'thread-a:r2920100187541125030'],
    ['QgrcJHrtqfgLGKqwChjKsHKzZQpwRHMBqpG', 'thread-a:r-3250321130129805677'],
    ['CqMvqmRLbRhtqczNhFhkDQPRFTQBHmDpFpKtPVWGdZHFgscZcWpMKGJpSjgpgpvdSbRMRTSpSxB', 'thread-f:1689835521506698369'],
  ])('%s', (token, id) => {
    expect(decodeToken(token)).toBe(id);
  });

  it.each([
    '',
    'inbox',
    'p2',
    'FMfcgzGkbDRNgcQ',
    // A vowel, a digit, a name of only consonants: none of them decodes.
    'FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdvA',
    'FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdv1',
    'BCDFGHJKLMNPQRSTVWXZ',
    'z'.repeat(5_000),
  ])('is not %s', (text) => {
    expect(decodeToken(text)).toBeNull();
  });
});

describe('ids', () => {
  it('know their legacy form when they are numbers of the server', () => {
    expect(legacyIdOf('thread-f:1654009536642772396')).toBe('16f438e906b36dac');
    expect(legacyIdOf('msg-f:255')).toBe('00000000000000ff');
    expect(legacyIdOf('thread-a:r-77797987352109418')).toBeNull();
    expect(legacyIdOf(null)).toBeNull();
  });

  it('lose their mark, and are refused when they are something else', () => {
    expect(idOf('#thread-a:r-1')).toBe('thread-a:r-1');
    expect(idOf('msg-a:bump-r99')).toBe('msg-a:bump-r99');
    expect(idOf('16f438e906b36dac')).toBe('16f438e906b36dac');
    for (const odd of ['undefined', '', null, '#', 'thread-f:<b>', '16f438e906b36da', '16f438e906b36dacc', ':46']) {
      expect(idOf(odd)).toBeNull();
    }
  });

  it('compare where they can', () => {
    const token = { threadId: 'thread-f:1654009536642772396', legacyThreadId: null };
    expect(sameThread(token, { threadId: null, legacyThreadId: '16f438e906b36dac' })).toBe(true);
    expect(sameThread(token, { threadId: null, legacyThreadId: '16f438e906b36dad' })).toBe(false);
    expect(sameThread(token, { threadId: 'thread-f:1', legacyThreadId: '16f438e906b36dac' })).toBe(false);
    expect(
      sameThread(
        { threadId: 'thread-a:r1', legacyThreadId: null },
        { threadId: null, legacyThreadId: '16f438e906b36dac' },
      ),
    ).toBeNull();
  });
});
