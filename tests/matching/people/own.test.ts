import { describe, expect, it } from 'vitest';
import { isOwn, ownOnPage } from '../../../lib/matching/people/own.ts';
import { readFocus } from '../../../lib/matching/focus/read-focus.ts';
import { gmailThread } from '../../queries/support/pages.ts';

const NOTHING = { domains: [], addresses: [] };
const DANA = { email: 'dana@northwind.example', name: 'Dana Reyes' };
const alias = (name: string) => ({ email: 'hello@second-brand.example', name });

describe('an address that mail to us is forwarded from', () => {
  it.each(['me', 'mir', 'moi', 'mí', 'mim'])('is ours where the page calls its reader "%s"', (me) => {
    const reading = gmailThread({ messages: [{ from: DANA, to: [alias(me)] }] });
    const own = ownOnPage(reading, NOTHING);
    expect(isOwn('hello@second-brand.example', own)).toBe(true);
    const { people } = readFocus(reading, own);
    expect(people.map(({ email }) => email)).toEqual([DANA.email]);
  });

  it('is somebody else’s under any other name, and where somebody wrote from it', () => {
    const named = gmailThread({ messages: [{ from: DANA, to: [alias('Mia')] }] });
    expect(isOwn('hello@second-brand.example', ownOnPage(named, NOTHING))).toBe(false);
    const wrote = gmailThread({
      messages: [
        { from: DANA, to: [alias('me')] },
        { from: alias('Sales'), to: [DANA] },
      ],
    });
    expect(isOwn('hello@second-brand.example', ownOnPage(wrote, NOTHING))).toBe(false);
  });
});
