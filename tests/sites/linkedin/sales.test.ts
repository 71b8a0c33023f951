import { describe, expect, test } from 'vitest';
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
