import { describe, expect, it } from 'vitest';
import { forwardedFrom } from '../../../lib/page/gmail/forwarded.ts';

const DANA = { email: 'dana@northwind.example', name: 'Dana Weber' };
const fields =
  'From: Dana Weber <dana@northwind.example>\nDate: Tue, 9 Jun 2026\nSubject: Line 2\nTo: sam@ours.example';

describe('a forwarded mail', () => {
  it.each([
    ['of Gmail', `---------- Forwarded message ---------\n${fields}\n\nHello`],
    ['of Gmail in Russian', '---------- Forwarded message ---------\nОт: Dana Weber <dana@northwind.example>\nDate: 9'],
    [
      'of Gmail in German',
      '---------- Weitergeleitete Nachricht ---------\nVon: Dana Weber <dana@northwind.example>\nDate: x\nAn: <sam@ours.example>',
    ],
    ['with spaces around', `\n\n ---------- Forwarded message ---------\n\n  ${fields}`],
    ['of a phone', `Begin forwarded message:\n\n${fields}`],
    ['with its header alone', fields],
  ])('%s names its writer', (_, quote) => {
    expect(forwardedFrom(quote)).toEqual(DANA);
  });

  it.each([
    ['an answer', 'On Tue, 9 Jun 2026 at 10:00, Dana Weber <dana@northwind.example> wrote:\n\nHello\nNote: a\nAnd: b'],
    ['a plain quote', 'Hello Sam,\n\nplease write to dana@northwind.example'],
    ['contact lines', 'Hello\n\nthere\nMail: dana@northwind.example\nPhone: 5\nFax: 6'],
    ['two fields', 'Mail: dana@northwind.example\nPhone: 555'],
    ['a ruled line alone', '---------- Forwarded message ---------\n\nHello'],
    ['no quote', ''],
  ])('is not %s', (_, quote) => {
    expect(forwardedFrom(quote)).toBeNull();
  });
});
