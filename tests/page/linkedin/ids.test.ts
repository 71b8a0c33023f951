import { describe, expect, test } from 'vitest';
import { assert, integer, property, string } from 'fast-check';
import { memberIdOf } from '../../../lib/domain/sample-book/cast/member-id.ts';
import { conversationOfThread, decodeMessageUrn, idsInHref, memberNumberOf } from '../../../lib/page/linkedin/ids.ts';
import { CONVERSATION, ODA, threadOf, urnOf, VIEWER } from '../../sites/linkedin/fixtures.ts';

describe('message URN', () => {
  test('gives viewer, conversation, thread and time', () => {
    expect(decodeMessageUrn(urnOf('2026-05-22T04:59:44.318Z'))).toEqual({
      viewerId: VIEWER,
      conversationId: CONVERSATION,
      threadId: threadOf(CONVERSATION),
      sentAtUtc: '2026-05-22T04:59:44.318Z',
    });
  });

  test('without padding, and with the letters of an address', () => {
    const bare = urnOf('2026-05-22T04:59:44.318Z').replace(/=+\)$/, ')');
    expect(decodeMessageUrn(bare)?.conversationId).toBe(CONVERSATION);
  });

  test.each([
    '',
    'x',
    'urn:li:msg_message:(urn:li:fsd_profile:,2-QUJD)',
    `urn:li:msg_message:(urn:li:fsd_profile:${VIEWER},2-QUJD)`,
    `urn:li:msg_message:(urn:li:fsd_profile:${VIEWER},2-${btoa('1779425984318b1-100&no-uuid')})`,
    `urn:li:msg_message:(urn:li:fsd_profile:${VIEWER},2-${btoa(`177942598431b1-100&${CONVERSATION}`)})`,
    `${urnOf('2026-05-22T04:59:44.318Z')} `,
  ])('is unknown: %s', (urn) => expect(decodeMessageUrn(urn)).toBeNull());

  test('never throws', () => {
    assert(
      property(string(), (text) => decodeMessageUrn(`urn:li:msg_message:(urn:li:fsd_profile:A,2-${text})`) === null),
    );
  });
});

test('a thread id holds its conversation', () => {
  expect(conversationOfThread(threadOf(CONVERSATION))).toBe(CONVERSATION);
  expect(conversationOfThread('2-QUJD')).toBeNull();
  expect(conversationOfThread('6543210987')).toBeNull();
});

describe('member number', () => {
  test('of a member id', () => {
    assert(
      property(integer({ min: 1, max: 4_294_967_295 }), (number) => memberNumberOf(memberIdOf(number)) === number),
    );
  });

  test('unknown for short ids, for Sales Navigator and for nothing', () => {
    expect(memberNumberOf('ACoAAX14QEB')).toBeNull();
    expect(memberNumberOf(ODA.id.replace('ACoAA', 'ACwAA'))).toBeNull();
    expect(memberNumberOf(null)).toBeNull();
  });
});

describe('ids in a link', () => {
  const nobody = { slug: null, memberId: null, memberNumber: null, salesId: null };
  const both = { ...nobody, memberId: ODA.id, memberNumber: ODA.number };
  test.each([
    [`/in/${ODA.slug}/`, { ...nobody, slug: ODA.slug }],
    ['https://www.linkedin.com/in/%C3%85sa-F/?x=1', { ...nobody, slug: 'åsa-f' }],
    [`https://www.linkedin.com/in/${ODA.id}`, both],
    [`/in/${ODA.slug}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${ODA.id}`, { ...both, slug: ODA.slug }],
    [`/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${ODA.id}&recipient=${ODA.id}`, both],
    [`/preload/custom-invite/?vanityName=${ODA.slug}`, { ...nobody, slug: ODA.slug }],
    ['/sales/lead/ACwAAAabc123,NAME_SEARCH,xyz1', { ...nobody, salesId: 'ACwAAAabc123' }],
    // Whoever shared the link is not the one it leads to.
    [`/in/${ODA.slug}/?rcm=${VIEWER}`, { ...nobody, slug: ODA.slug }],
    ['/feed/', nobody],
    ['', nobody],
  ])('%s', (link, ids) => expect(idsInHref(link)).toEqual(ids));
});
