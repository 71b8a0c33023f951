import { assert, array, boolean, constantFrom, option, property, record, string } from 'fast-check';
import { is } from 'valibot';
import { expect, test } from 'vitest';
import { parsePageReading } from '../../../lib/page/parse.ts';
import { readingSchema } from '../reading-schema.ts';
import type { LinkedInSeen, SeenMark, SeenPane } from '../../../lib/page/linkedin/seen.ts';

const ADDRESS = 'https://www.linkedin.com/sales/lead/ACwAAAabc123,NAME_SEARCH,x';
const MARKS: SeenMark[] = [{ mark: 'person-name', tag: 'H1', text: 'Oda Falk', href: '' }];

function seen(parts: Partial<LinkedInSeen> = {}): LinkedInSeen {
  const nothing = { recipient: '', layout: null, title: '', card: null, company: null, marks: MARKS, panes: [] };
  return { seen: 'linkedin', url: ADDRESS, since: ADDRESS, ...nothing, ...parts };
}

test('what was seen becomes a reading', () => {
  expect(parsePageReading(seen())).toMatchObject({
    kind: 'linkedin-lead',
    settled: true,
    context: { site: 'linkedin', person: { name: 'Oda Falk', salesId: 'ACwAAAabc123' } },
    sources: { 'person.name': expect.stringContaining('salesnav') },
  });
});

test('the same content first seen under another address is the page before', () => {
  const before = 'https://www.linkedin.com/sales/lead/ACwAAAother9';
  expect(parsePageReading(seen({ since: before }))).toMatchObject({ settled: false, context: { person: null } });
  const sameLead = 'https://www.linkedin.com/sales/lead/ACwAAAabc123,NAME_SEARCH,y';
  expect(parsePageReading(seen({ since: sameLead }))?.settled).toBe(true);
});

test('whoever can change a profile is whose it is', () => {
  const url = 'https://www.linkedin.com/in/oda/';
  const own = { isSdui: true, key: 'com.linkedin.sdui.profile.card.refACoAAX14QEBbJG22wAlTopcard', number: '' };
  const parts = { controls: [], others: [], heading: 'Oda Falk', lines: [], company: '', small: [], experience: [] };
  const viewerOf = (...links: string[]) =>
    parsePageReading(seen({ url, since: url, marks: [], card: { ...own, ...parts, links } }))?.context;
  const contact = '/in/oda/overlay/contact-info/';
  expect(viewerOf(contact)).toMatchObject({ viewerId: null, person: { slug: 'oda' } });
  expect(viewerOf(contact, '/in/oda/edit/forms/intro/new/')).toMatchObject({ viewerId: 'ACoAAX14QEBbJG22wAl' });
});

test.each([
  ['a line that is too long', { title: 'x'.repeat(501) }],
  ['too many marks', { marks: Array.from({ length: 501 }, () => MARKS[0]) }],
  ['another host', { url: 'https://www.linkedin.example/in/oda/' }],
  ['no address at all', { since: '' }],
  ['a key of its own', { more: 1 }],
])('%s is refused', (_what, parts) => {
  expect(parsePageReading({ ...seen(), ...parts })).toBeNull();
});

const words = string({ maxLength: 60, unit: 'binary' });
const path = constantFrom(
  'in/oda/',
  'company/falk/',
  'messaging/thread/2-QUJD/',
  'messaging/compose/',
  'feed/',
  'sales/lead/A,b',
  '%',
  '',
);
const address = path.map((one) => `https://www.linkedin.com/${one}`);
const message = record({
  urn: words,
  href: words,
  name: words,
  theirs: boolean(),
  day: words,
  clock: words,
  at: words,
  mark: words,
  sending: boolean(),
  text: words,
});
const row = record({ tag: constantFrom('TIME', 'A', 'P'), text: words, href: words, label: words });
const pane = record({
  place: constantFrom<SeenPane['place'][]>('page', 'bubble', 'hashed', 'sales', 'invitation'),
  name: words,
  href: words,
  info: words,
  card: words,
  messages: array(message, { maxLength: 4 }),
  rows: array(row, { maxLength: 6 }),
  draft: option(record({ text: words, label: words, disabled: option(boolean()) })),
  trouble: boolean(),
  focused: boolean(),
});
const lines = array(words, { maxLength: 6 });
const card = record({
  isSdui: boolean(),
  key: words,
  number: words,
  controls: lines,
  links: lines,
  others: lines,
  heading: words,
  lines,
  company: words,
  small: lines,
  experience: array(record({ lines, href: words }), { maxLength: 3 }),
});
const anything = record({
  seen: constantFrom('linkedin'),
  url: address,
  recipient: words,
  since: address,
  layout: constantFrom('sdui', 'classic', 'salesnav', null),
  title: words,
  card: option(card),
  company: option(record({ heading: words, links: lines, sites: lines, items: lines })),
  marks: array(record({ mark: words, tag: words, text: words, href: words }), { maxLength: 5 }),
  panes: array(pane, { maxLength: 3 }),
});

test('whatever a page says, a reading comes out, and it keeps to its sizes', () => {
  assert(
    property(anything, (value) => {
      const reading = parsePageReading(value);
      return reading !== null && is(readingSchema, reading);
    }),
    { numRuns: 500 },
  );
});
