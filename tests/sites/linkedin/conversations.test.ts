import { describe, expect, test } from 'vitest';
import {
  bubble,
  composer,
  CONVERSATION,
  messageItem,
  ODA,
  OTHER_CONVERSATION,
  PIM,
  sduiProfile,
  thread,
  threadOf,
  urnOf,
  VIEWER,
} from './fixtures.ts';
import { mountInShadow, openPage } from './open-page.ts';

const FEED = 'https://www.linkedin.com/feed/';
const THREAD = `https://www.linkedin.com/messaging/thread/${threadOf(CONVERSATION)}/`;
const ME = { name: 'The Rep', id: VIEWER };

const items =
  messageItem({
    urn: urnOf('2026-05-21T09:00:00.000Z'),
    text: 'Could you send the plan?\nBy Friday?',
    by: ME,
    clock: '11:00 AM',
    day: 'May 21',
  }) +
  messageItem({ urn: urnOf('2026-05-21T09:01:00.000Z'), text: 'Thank you.' }) +
  messageItem({
    urn: urnOf('2026-05-22T07:00:00.000Z'),
    text: null,
    theirs: true,
    by: ODA,
    clock: '9:00 AM',
    day: 'Today',
  }) +
  messageItem({ urn: urnOf('2026-05-22T07:02:00.000Z'), text: 'Here it is.', theirs: true });

describe('messaging page', () => {
  test('reads who, which thread, what was said, by whom and when', () => {
    const reading = openPage(THREAD, thread(ODA, items, 'Thanks,\nI will look')).read();
    expect(reading).toMatchObject({ kind: 'linkedin-messaging', settled: true, missing: [] });
    expect(reading.context).toMatchObject({ ui: 'classic', viewerId: VIEWER, person: null });
    const [conversation] = reading.context.conversations;
    expect(conversation).toMatchObject({
      place: 'page',
      participants: [
        { name: ODA.name, memberId: ODA.id, memberNumber: ODA.number, slug: null, headline: 'Keeps yards tidy' },
      ],
      conversationId: CONVERSATION,
      threadId: threadOf(CONVERSATION),
      compose: { text: 'Thanks,\nI will look', ariaLabel: 'Write a message…', sendDisabled: false },
    });
    expect(
      conversation?.messages.map(({ direction, sender, sentAtUtc, dayHeading, text }) => [
        direction,
        sender,
        sentAtUtc,
        dayHeading,
        text,
      ]),
    ).toEqual([
      ['out', 'The Rep', '2026-05-21T09:00:00.000Z', 'May 21', 'Could you send the plan?\nBy Friday?'],
      ['out', 'The Rep', '2026-05-21T09:01:00.000Z', 'May 21', 'Thank you.'],
      ['in', ODA.name, '2026-05-22T07:00:00.000Z', 'Today', null],
      ['in', ODA.name, '2026-05-22T07:02:00.000Z', 'Today', 'Here it is.'],
    ]);
  });

  test('the thread before, under the next address, is nobody’s', () => {
    const next = `https://www.linkedin.com/messaging/thread/${threadOf(OTHER_CONVERSATION)}/`;
    expect(openPage(next, thread(ODA, items)).read()).toMatchObject({
      settled: false,
      context: { conversations: [], viewerId: null },
    });
  });

  test('header and messages of two people, in the middle of a redraw, are nobody’s', () => {
    expect(openPage(THREAD, thread(PIM, items)).read().settled).toBe(false);
  });

  test('messages of two conversations in one pane are nobody’s', () => {
    const mixed =
      items + messageItem({ urn: urnOf('2026-05-22T08:00:00.000Z', OTHER_CONVERSATION), text: 'Elsewhere' });
    expect(openPage(THREAD, thread(ODA, mixed)).read().settled).toBe(false);
  });

  test('without ids the page has at least to have changed', () => {
    const plain = messageItem({ urn: 'x', text: 'Hello', theirs: true });
    const page = openPage(THREAD, thread(ODA, plain));
    expect(page.read().context.conversations[0]).toMatchObject({
      conversationId: null,
      threadId: threadOf(CONVERSATION),
      messages: [{ messageUrn: null, direction: 'in', sentAtUtc: null }],
    });
    expect(page.read(`https://www.linkedin.com/messaging/thread/${threadOf(OTHER_CONVERSATION)}/`).settled).toBe(false);
  });

  test('no scaffold yet: not settled', () => {
    expect(openPage(THREAD, '<main id="main"></main>').read().settled).toBe(false);
  });

  test('a new message is addressed by the page’s address alone', () => {
    const { context } = openPage(
      `https://www.linkedin.com/messaging/compose/?recipient=${ODA.id}`,
      `<main id="main">${composer('Hello')}</main>`,
    ).read();
    expect(context.conversations).toMatchObject([
      {
        place: 'page',
        participants: [{ name: null, memberId: ODA.id, memberNumber: ODA.number }],
        messages: [],
        compose: { text: 'Hello' },
      },
    ]);
  });

  test('presence in the header is no headline', () => {
    const html = thread(ODA, items).replace('Keeps yards tidy', 'Active now');
    expect(openPage(THREAD, html).read().context.conversations[0]?.participants[0]?.headline).toBeNull();
  });
});

const linkTo = (person: { name: string; id: string }): string =>
  `<a href="/in/${person.id}/"><span>${person.name}</span></a>`;
const pimSays = messageItem({
  urn: urnOf('2026-05-20T10:00:00.000Z', OTHER_CONVERSATION),
  text: 'Monday is fine',
  theirs: true,
  by: PIM,
});

describe('bubbles', () => {
  test('two in the open shadow root, over the profile of a third person, never mix', () => {
    const third = { name: 'Una Third', slug: 'una-third', id: 'ACoAAOh3Hf0BcTHIRDPERSONxxxxxxxxxxxxxxx', number: 1 };
    const page = openPage(`https://www.linkedin.com/in/${third.slug}/`, sduiProfile({ person: third }));
    mountInShadow(page.document, bubble(linkTo(ODA), items, 'For Oda') + bubble(linkTo(PIM), pimSays, 'For Pim'));
    const { context } = page.read();
    expect(context.person?.name).toBe('Una Third');
    expect(
      context.conversations.map(({ place, participants, conversationId, messages, compose }) => [
        place,
        participants[0]?.memberId,
        conversationId,
        messages.length,
        compose?.text,
      ]),
    ).toEqual([
      ['bubble', ODA.id, CONVERSATION, 4, 'For Oda'],
      ['bubble', PIM.id, OTHER_CONVERSATION, 1, 'For Pim'],
    ]);
  });

  test('in the page itself', () => {
    const { context, kind } = openPage(FEED, bubble(linkTo(ODA), items)).read();
    expect(kind).toBe('linkedin-other');
    expect(context.conversations).toHaveLength(1);
    expect(context.conversations[0]?.participants[0]).toMatchObject({ profileHref: `/in/${ODA.id}/`, headline: null });
  });

  test('a folded one and the list of conversations are none', () => {
    const folded = bubble(linkTo(ODA), items).replace(
      '<div><div class="msg-s-message-list">',
      '<div hidden><div class="msg-s-message-list">',
    );
    const list =
      '<div class="msg-overlay-list-bubble"><h2 class="msg-overlay-bubble-header__title">Messaging</h2><ul></ul></div>';
    expect(openPage(FEED, folded + list).read().context.conversations).toEqual([]);
  });

  test('a group: several people, from the names and the senders', () => {
    const { context } = openPage(FEED, bubble('Oda Falk, Pim de Wit', pimSays)).read();
    expect(context.conversations[0]?.participants).toMatchObject([
      { name: ODA.name, memberId: null, profileHref: null },
      { name: PIM.name, memberId: PIM.id },
    ]);
  });

  test('a thread pane on another kind of page is about to go', () => {
    expect(openPage(FEED, thread(ODA, items)).read().context.conversations).toEqual([]);
  });

  test('post and comment editors are no messages', () => {
    const page = openPage(FEED, '<div class="tiptap" role="textbox" contenteditable="true"><p>A comment</p></div>');
    mountInShadow(
      page.document,
      '<div data-test-modal-id="sharebox"><h2>Post</h2><div role="textbox" contenteditable="true">A post</div></div>',
    );
    expect(page.read().context.conversations).toEqual([]);
  });

  test('the editor in a see-through frame is a decoy', () => {
    const page = openPage(FEED, '<iframe data-testid="interop-iframe" style="opacity: 0"></iframe>');
    const frame = page.document.querySelector('iframe');
    if (frame?.contentDocument) frame.contentDocument.body.innerHTML = bubble(linkTo(ODA), items);
    expect(page.read().context.conversations).toEqual([]);
    frame?.setAttribute('style', 'opacity: 1');
    expect(page.read().context.conversations).toHaveLength(1);
  });
});

test('an invitation with a note: the text, and nobody guessed', () => {
  const page = openPage(`https://www.linkedin.com/in/${ODA.slug}/`, sduiProfile());
  const dialog =
    '<div role="dialog" aria-labelledby="send-invite-modal"><textarea name="message">Shall we talk?</textarea><button>Cancel</button><button disabled>Send</button></div>';
  mountInShadow(page.document, dialog);
  expect(page.read().context.conversations).toMatchObject([
    { place: 'invitation', participants: [], compose: { text: 'Shall we talk?', sendDisabled: true } },
  ]);
});

test.each(['https://www.linkedin.com/mynetwork/', 'https://www.linkedin.com/search/results/people/'])(
  '%s chooses nobody',
  (url) => {
    const card = `<main id="workspace"><a href="https://www.linkedin.com/in/${ODA.slug}/">${ODA.name}</a></main>`;
    expect(openPage(url, card).read()).toMatchObject({
      kind: 'linkedin-list',
      settled: true,
      context: { person: null, company: null, conversations: [] },
    });
  },
);

test('texts and lists are capped, in linear time', { timeout: 60_000 }, () => {
  const long = 'word '.repeat(20_000);
  const many = Array.from({ length: 400 }, (_, at) =>
    messageItem({ urn: urnOf(new Date(1_779_000_000_000 + at).toISOString()), text: at === 399 ? long : 'x' }),
  ).join('');
  const began = performance.now();
  const { context } = openPage(THREAD, thread(ODA, many)).read();
  expect(performance.now() - began).toBeLessThan(20_000);
  expect(context.conversations[0]?.messages).toHaveLength(200);
  expect(context.conversations[0]?.messages.at(-1)?.text?.length).toBeLessThanOrEqual(20_000);
});

test('of people in lists nothing leaves the page', () => {
  const html = `<main id="workspace"><h1>${ODA.name}</h1><a data-anonymize="person-name" href="/in/${ODA.slug}/">${ODA.name}</a></main>`;
  for (const path of ['search/results/people/', 'sales/search/people', 'mynetwork/', 'feed/']) {
    expect(JSON.stringify(openPage(`https://www.linkedin.com/${path}`, html).see())).not.toContain(ODA.name);
  }
});
