import * as fc from 'fast-check';
import { is } from 'valibot';
import { describe, expect, it, test } from 'vitest';
import type { GmailSeen, SeenBox, SeenMail } from '../../../lib/page/gmail/seen.ts';
import { parsePageReading } from '../../../lib/page/parse.ts';
import { readingSchema } from '../reading-schema.ts';
import { GMAIL_SEEN } from '../support/gmail-seen.ts';

const ADDRESS = 'https://mail.google.com/mail/u/0/#inbox';

const NOTHING: GmailSeen = { ...GMAIL_SEEN, account: { meta: 'sam@ours.example', title: '', banner: [] } };

const seen = (parts: Partial<GmailSeen> = {}): GmailSeen => ({ ...NOTHING, ...parts });

test('what was seen becomes a reading', () => {
  expect(parsePageReading(seen())).toEqual({
    kind: 'gmail-list',
    url: ADDRESS,
    settled: true,
    context: {
      site: 'gmail',
      account: 'sam@ours.example',
      urlThread: null,
      openThread: null,
      messages: [],
      participants: [],
      participantsComplete: false,
      composes: [],
      toast: null,
      alert: false,
    },
    sources: { account: 'meta[name=og-profile-acct] @content (2026)' },
    missing: [],
  });
});

describe('what is refused', () => {
  it.each([
    ['a line that is too long', { view: 'x'.repeat(2001) }],
    ['another host', { url: 'https://mail.google.example/mail/u/0/' }],
    ['half a message', { rows: -1 }],
    ['a key of its own', { more: 1 } as Partial<GmailSeen>],
    ['a way before the first', { toast: { sent: true, canUndo: true, ids: { way: -1, found: [] } } }],
  ])('%s', (_, parts) => {
    expect(parsePageReading(seen())).not.toBeNull();
    expect(parsePageReading({ ...seen(), ...parts })).toBeNull();
  });
});

const words = fc.oneof(
  fc.string({ maxLength: 600 }),
  fc.constantFrom('Dana <dana@northwind.example>', '#msg-f:1', 'a@b.co', '\v\f\r', 'x@y.zz, '.repeat(200), ''),
);
const found = <T>(one: fc.Arbitrary<T>) =>
  fc.option(fc.record({ way: fc.nat(5), found: fc.array(one, { maxLength: 4 }) }));
const person = fc.record({ email: words, name: words });
const mail: fc.Arbitrary<SeenMail> = fc.record({
  expanded: fc.boolean(),
  ids: found(words),
  legacyIds: found(words),
  sender: found(person),
  recipients: found(person),
  date: found(words),
  body: fc.option(words),
  signature: words,
  quote: words,
  clipped: fc.boolean(),
});
const box: fc.Arbitrary<SeenBox> = fc.record({
  kind: fc.constantFrom('popup', 'full-screen', 'inline', 'window'),
  mark: words,
  fields: fc.array(fc.record({ name: fc.constantFrom('draft', 'subject', 'rt'), value: words, shown: fc.boolean() })),
  to: found(person),
  cc: found(person),
  bcc: found(person),
  typed: fc.array(words, { maxLength: 3 }),
  text: words,
  focused: fc.boolean(),
});
const ids = { threadId: fc.option(words), legacyThreadId: fc.option(words) };
const anything: fc.Arbitrary<GmailSeen> = fc.record({
  seen: fc.constant('gmail'),
  url: fc.constantFrom(ADDRESS, `${ADDRESS}/FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdvV`, 'https://mail.google.com/?view=cm#a%'),
  view: words,
  named: fc.option(fc.record(ids)),
  agreed: fc.boolean(),
  account: fc.record({ meta: words, title: words, banner: fc.array(words, { maxLength: 3 }) }),
  heading: fc.option(fc.record({ ...ids, way: fc.nat(3), text: words })),
  messages: found(mail),
  rows: fc.nat(),
  folded: fc.boolean(),
  composes: found(box),
  toast: fc.option(fc.record({ sent: fc.boolean(), canUndo: fc.boolean(), ids: found(words) })),
  alert: fc.boolean(),
});

test('whatever a page says, a reading comes out, and it keeps to its sizes', () => {
  fc.assert(
    fc.property(anything, (value) => {
      const reading = parsePageReading(value);
      return reading !== null && is(readingSchema, reading);
    }),
    { numRuns: 500 },
  );
});
