import { expect, it } from 'vitest';
import { gmailSentAt, linkedInSentAt } from '../../../lib/matching/focus/message-time.ts';

it('a message id tells when it was sent, in either spelling, and a made-up one does not', () => {
  const at = (messageId: string | null, legacyMessageId: string | null = null) =>
    gmailSentAt({ messageId, legacyMessageId });
  const moment = Date.parse('2019-12-26T18:53:34.187Z');
  expect(at('msg-a:r1', '16f438e906b36dac')).toBe(moment);
  expect(at(`msg-f:${BigInt('0x16f438e906b36dac')}`)).toBe(moment);
  for (const id of [null, 'ffffffffffffffff', '0000000000000001', '']) expect(at('msg-a:r1', id)).toBeNull();
});

it('LinkedIn says it where its message has an id', () => {
  expect(linkedInSentAt({ sentAtUtc: '2026-05-22T04:59:44.318Z' })).toBe(Date.parse('2026-05-22T04:59:44.318Z'));
  expect(linkedInSentAt({ sentAtUtc: null })).toBeNull();
  // A time that no command takes: better none, so that the rest of the message can be recorded.
  for (const year of ['9999', '1970', '2100']) {
    expect(linkedInSentAt({ sentAtUtc: `${year}-05-22T04:59:44.318Z` })).toBeNull();
  }
});
