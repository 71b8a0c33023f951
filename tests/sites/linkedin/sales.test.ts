import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../lib/page/sending/evidence.ts';
import { openPage } from './open-page.ts';

const LEAD = 'https://www.linkedin.com/sales/lead/ACwAAAabc123,NAME_SEARCH,xyz1';

function leadPage(name: string): string {
  return `<header><h1>Sales Navigator</h1></header><main><section><h1 data-anonymize="person-name">${name}</h1><span class="degree">· 2nd</span>
    <div data-anonymize="headline">Moves freight</div><span data-anonymize="location">Oslo, Norway</span></section>
    <p>Before: <a data-anonymize="company-name" href="/sales/company/99">Berg Cargo</a></p>
    <ul><li><h2 data-anonymize="job-title">Night Lead</h2><a data-anonymize="company-name" href="/sales/company/555001?_ntb=1">Falk Lines</a></li>
    <li><h2 data-anonymize="job-title">Clerk</h2><a data-anonymize="company-name" href="/sales/company/99">Berg Cargo</a></li></ul></main>`;
}

describe('Sales Navigator lead', () => {
  test('reads the marked facts, and the company after the first job title', () => {
    const reading = openPage(LEAD, leadPage('Oda Falk is reachable')).read();
    expect(reading).toMatchObject({ kind: 'linkedin-lead', settled: true, missing: [], context: { ui: 'salesnav' } });
    expect(reading.context.person).toMatchObject({
      name: 'Oda Falk',
      salesId: 'ACwAAAabc123',
      memberId: null,
      memberNumber: null,
      headline: 'Moves freight',
      location: 'Oslo, Norway',
      currentTitle: 'Night Lead',
      currentCompany: 'Falk Lines',
      currentCompanySlug: '555001',
      degree: '2nd',
    });
  });

  test('the lead before, under the next address, is nobody', () => {
    const page = openPage(LEAD, leadPage('Oda Falk'));
    expect(page.read().settled).toBe(true);
    expect(page.read('https://www.linkedin.com/sales/lead/ACwAAAother9,x').context.person).toBeNull();
  });
});

test('Sales Navigator inbox: who, what and when; the side only where the name says it', () => {
  const html = `<div class="thread-container"><h2><span data-anonymize="person-name">Oda Falk</span></h2>
    <a href="/sales/lead/ACwAAAabc123,NAME_SEARCH">View</a><ul>
    <li><article><address><span data-anonymize="person-name">The Rep</span></address><time datetime="2026-05-22T12:52:50Z">7:52 AM</time><div data-x-message-content="message"><h3>A question</h3><p>Could you share the date?</p></div></article></li>
    <li><article><address><span data-anonymize="person-name">Oda Falk</span></address><time datetime="2026-05-22T13:10:00Z">8:10 AM</time><div data-x-message-content="message"><p>It is 30 June.</p></div></article></li></ul>
    <form id="compose-form-1"><textarea name="message">Thank</textarea></form></div>`;
  const { context } = openPage('https://www.linkedin.com/sales/inbox/2-EXAMPLE==', html).read();
  expect(context.conversations).toMatchObject([
    {
      place: 'sales',
      threadId: '2-EXAMPLE==',
      participants: [{ name: 'Oda Falk', salesId: 'ACwAAAabc123', memberNumber: null }],
      messages: [
        { direction: null, sender: 'The Rep', sentAtUtc: '2026-05-22T12:52:50Z', text: 'Could you share the date?' },
        { direction: 'in', sender: 'Oda Falk', sentAtUtc: '2026-05-22T13:10:00Z', text: 'It is 30 June.' },
      ],
      compose: { text: 'Thank' },
    },
  ]);
});

test('a draft that is locked while it is on its way no longer waits in its box', () => {
  const draftsOf = (button: string) => {
    const html = `<div class="thread-container"><h2>Oda Falk</h2><a href="/sales/lead/ACwAAAabc123,x">View</a>
      <form id="compose-form-1"><textarea name="message">Monday?</textarea>${button}</form></div>`;
    return evidenceOf(openPage('https://www.linkedin.com/sales/inbox/2-EXAMPLE==', html).read())?.drafts;
  };
  expect(draftsOf('<button>Send</button>')).toContain('ACwAAAabc123 Monday?');
  expect(draftsOf('<button disabled>Send</button>')).toContain('ACwAAAabc123 ');
});

describe('the box that Sales Navigator opens over a lead’s page', () => {
  const boxFor = (heading: string, draft = 'Could you?'): string =>
    `<aside><header>${heading}<button>Close</button></header><form id="compose-form-1"><input id="compose-form-subject-1">
      <textarea name="message">${draft}</textarea><footer><button disabled>Send</button></footer></form></aside>`;
  const conversations = (box: string) =>
    openPage(LEAD, `<div>${leadPage('Oda Falk')}${box}</div>`).read().context.conversations;

  test.each([
    ['by the link', '<h2><a href="/sales/lead/ACwAAAabc123,NAME_SEARCH">Oda F.</a></h2>'],
    ['by the name', '<h2>Oda Falk</h2>'],
  ])('is to that lead: %s', (_how, heading) => {
    expect(conversations(boxFor(heading))).toMatchObject([
      {
        place: 'bubble',
        participants: [{ name: 'Oda Falk', salesId: 'ACwAAAabc123', headline: 'Moves freight' }],
        messages: [],
        compose: { text: 'Could you?', sendDisabled: true },
      },
    ]);
  });

  test('is to another one where it says so, and to nobody where that can’t be told', () => {
    const other = boxFor('<h2><a href="/sales/lead/ACwAAAother9,x">Pim de Wit</a></h2>');
    expect(conversations(other)).toMatchObject([{ participants: [{ name: 'Pim de Wit', salesId: 'ACwAAAother9' }] }]);
    expect(conversations(boxFor('<h2>New message</h2>'))).toMatchObject([{ participants: [] }]);
    // The headings of the page are no names.
    expect(conversations(boxFor(''))).toEqual([]);
  });
});
