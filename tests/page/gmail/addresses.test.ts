import { expect, it } from 'vitest';
import { readForwardedHeader } from '../../../lib/language/forwarded.ts';
import { emailOf, peopleIn } from '../../../lib/page/gmail/addresses.ts';

it('an apostrophe in an address belongs to it, and one around it quotes it', () => {
  const list = "Sean O'Brien <Sean.O'Brien@acme.example>, 'Kim' <kim@acme.example>; 'pat@acme.example', o'neil@acme.ie";
  const emails = ["sean.o'brien@acme.example", 'kim@acme.example', 'pat@acme.example', "o'neil@acme.ie"];
  expect(peopleIn(list).map(({ email }) => email)).toEqual(emails);
  expect(emailOf("sean.o'brien@acme.example")).toBe("sean.o'brien@acme.example");
  expect(emailOf("'pat@acme.example'")).toBeNull();
  const header = `From: 'Sean' ['sean.o'brien@acme.example']\nSent: today\nTo: jörg@münchen.example\nSubject: Pilot`;
  expect(readForwardedHeader(header).from).toMatchObject([{ email: "sean.o'brien@acme.example" }]);
  expect(readForwardedHeader(header).others).toMatchObject([{ email: 'jörg@münchen.example' }]);
});
