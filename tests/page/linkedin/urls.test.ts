import { expect, test } from 'vitest';
import { readPlace, URL_EXAMPLES } from '../../../lib/page/linkedin/urls.ts';
import type { PlaceKind } from '../../../lib/page/linkedin/urls.ts';

const KINDS = Object.keys(URL_EXAMPLES) as PlaceKind[];
const ALL = KINDS.flatMap((kind) => URL_EXAMPLES[kind].map((url) => [kind, url] as const));

test.each(ALL)('%s: %s, and no other kind', (kind, url) => {
  expect(readPlace(new URL(url), '').kind).toBe(kind);
});

const keyIn = (url: URL): string | null => readPlace(url, url.searchParams.get('recipient') ?? '').key;
const keyOf = (path: string): string | null => keyIn(new URL(path, 'https://www.linkedin.com'));

test('a profile key is decoded and lower-case, and a member id is left as it is', () => {
  expect(keyOf('/in/%C3%85sa%2DExample/')).toBe('åsa-example');
  expect(keyOf('/in/ACoAAOh1RwEBs4GhwFgBqIRWe8x37yMNk8NgiEo')).toBe('ACoAAOh1RwEBs4GhwFgBqIRWe8x37yMNk8NgiEo');
  expect(keyOf('/in/100%/')).toBe('100%');
});

test('other keys: company, thread, recipient, lead, account, inbox', () => {
  expect(keyOf('/company/Example-Works/people/')).toBe('example-works');
  expect(keyOf('/company/123456/')).toBe('123456');
  expect(keyOf('/messaging/thread/2-QUJD%3D%3D/')).toBe('2-QUJD==');
  expect(keyOf('/messaging/compose/?recipient=ACoAAOh1RwEBs4Gh')).toBe('ACoAAOh1RwEBs4Gh');
  expect(keyOf('/messaging/compose/')).toBeNull();
  expect(keyOf('/messaging/thread/new/?recipient=ACoAAOh1RwEBs4Gh')).toBe('ACoAAOh1RwEBs4Gh');
  expect(keyOf('/sales/lead/ACwAAAabc123,NAME_SEARCH,xyz1?_ntb=1')).toBe('ACwAAAabc123');
  expect(keyOf('/sales/account/998877/people')).toBe('998877');
  expect(keyOf('/sales/inbox/compose?recipient=ACwAAAabc123')).toBeNull();
});
