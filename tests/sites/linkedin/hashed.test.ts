import { expect, test } from 'vitest';
import { interpretLinkedIn } from '../../../lib/page/linkedin/interpret.ts';
import { evidenceOf } from '../../../lib/page/sending/evidence.ts';
import { signalOf } from '../../../lib/page/sending/press.ts';
import { settleSends } from '../../../lib/page/sending/settle.ts';
import { stepSends } from '../../../lib/page/sending/step.ts';
import { seePage } from '../../../lib/sites/linkedin/see-page.ts';
import { ODA, PIM } from './fixtures.ts';
import { mountInShadow, openPage } from './open-page.ts';

const FEED = 'https://www.linkedin.com/feed/';
const HASHED = `<div class="_a1"><header><h2>Oda Falk</h2></header><div><time>Monday</time><a href="/in/the-rep/">The Rep</a><time>9:00 AM</time><p>Could you send the plan?</p>
     <a href="/in/${ODA.slug}/" aria-label="View Oda’s profile"></a><time>9:05 AM</time><p>Here it is.</p></div>
     <form><div role="textbox" contenteditable="true"><p>Thank you</p></div><button type="submit">Send</button></form></div>`;

test('hashed class names: structure alone, and no thread', () => {
  const page = openPage(FEED, '<main id="workspace"></main>');
  mountInShadow(page.document, HASHED);
  const { context, missing } = page.read();
  expect(missing).toEqual(['conversation.conversationId']);
  expect(context.conversations).toMatchObject([
    {
      place: 'bubble',
      participants: [{ name: ODA.name, slug: ODA.slug }],
      threadId: null,
      messages: [
        {
          direction: 'out',
          sender: 'The Rep',
          dayHeading: 'Monday',
          shownTime: '9:00 AM',
          text: 'Could you send the plan?',
        },
        { direction: 'in', shownTime: '9:05 AM', text: 'Here it is.' },
      ],
      compose: { text: 'Thank you', sendDisabled: false },
    },
  ]);
});

test('hashed class names: whose first name is the viewer’s, too, is told by the whole name', () => {
  const page = openPage(FEED, '<main id="workspace"></main>');
  const namesake = HASHED.replace('>The Rep</a>', '>Oda Rep</a>').replace(
    'aria-label="View Oda’s profile"',
    `aria-label="View ${ODA.name}’s profile"`,
  );
  mountInShadow(page.document, namesake);
  const [talk] = page.read().context.conversations;
  expect(talk?.participants).toMatchObject([{ slug: ODA.slug }]);
  expect(talk?.messages.map(({ direction }) => direction)).toEqual(['out', 'in']);
});

test('hashed class names on the messaging page: the thread that the address names, once it has changed with it', () => {
  const thread = (id: string): string => `https://www.linkedin.com/messaging/thread/${id}/`;
  const page = openPage(thread('2-one'), '<main id="workspace"></main>');
  const root = mountInShadow(page.document, HASHED);
  const first = page.read();
  expect(first.settled).toBe(true);
  expect(first.context.conversations).toMatchObject([
    { place: 'page', threadId: '2-one', compose: { text: 'Thank you' } },
  ]);
  expect(page.read(thread('2-two')).settled).toBe(false);
  root.querySelectorAll('p')[1]?.replaceChildren('Another one.');
  expect(page.read(thread('2-two'))).toMatchObject({
    settled: true,
    context: { conversations: [{ threadId: '2-two' }] },
  });
});

const talkOf = (heading: string, ...said: [slug: string, name: string][]) => {
  const rows = said.map(
    ([slug, name]) => `<a href="/in/${slug}/">${name}</a><time>9:00 AM</time><p>Words of ${name}</p>`,
  );
  const page = openPage(FEED, '<main id="workspace"></main>');
  mountInShadow(
    page.document,
    `<div><h2>${heading}</h2><div>${rows.join('')}</div><form><div role="textbox"></div><button type="submit"></button></form></div>`,
  );
  return page.read().context.conversations[0];
};
const REP: [string, string] = ['the-rep', 'The Rep'];

test('hashed class names: a group is several people, and what they write is not the rep’s', () => {
  const talk = talkOf(`${ODA.name}, ${PIM.name}`, REP, [ODA.slug, ODA.name], [PIM.slug, PIM.name]);
  expect(talk?.participants).toMatchObject([
    { name: ODA.name, slug: ODA.slug },
    { name: PIM.name, slug: PIM.slug },
  ]);
  expect(talk?.messages.map(({ direction }) => direction)).toEqual([null, 'in', 'in']);
});

test('hashed class names: what is sent to a group without an id is known again by whom it goes to', () => {
  const group = (draft: string, ...said: string[]) => `<div><h2>${PIM.name}, ${ODA.name}</h2><div>
    <a href="/in/the-rep/">The Rep</a><time>9:00 AM</time>${said.map((one) => `<p>${one}</p>`).join('')}</div>
    <form><div role="textbox"><p>${draft}</p></div><button type="submit"></button></form></div>`;
  const see = (html: string) => {
    const { document } = openPage(FEED, '<main id="workspace"></main>');
    mountInShadow(document, html);
    return seePage({ document, url: new URL(FEED), isVisible: () => true });
  };
  const press = signalOf({ act: 'send', at: 0, seen: see(group('Shall we?', 'Hello')) });
  const evidence = evidenceOf(interpretLinkedIn(see(group('', 'Hello', 'Shall we?'))));
  if (press?.kind !== 'armed' || !evidence) throw new Error('Nothing was pressed.');
  const armed = stepSends([], { ...press, tab: 1 }, 0);
  const { sends } = stepSends(armed.sends, { kind: 'seen', tab: 1, evidence }, 1_000);
  expect(settleSends(sends, 6_000).changed).toMatchObject([{ state: 'provisional' }]);
});

test('hashed class names: a group in which one has written yet', () => {
  const talk = talkOf(`${ODA.name}, ${PIM.name}`, [ODA.slug, ODA.name]);
  expect(talk?.participants).toMatchObject([{ slug: ODA.slug }, { name: PIM.name, slug: null }]);
});

test.each(['Oda Falk, MBA', 'Oda Falk, Certified Coach'])(
  'hashed class names: one person is no group: %s',
  (heading) => {
    const talk = talkOf(heading, REP, [ODA.slug, heading]);
    expect(talk?.participants).toMatchObject([{ name: heading, slug: ODA.slug }]);
    expect(talk?.messages.map(({ direction }) => direction)).toEqual(['out', 'in']);
  },
);
