/** Threads as a rep meets them in a week, and what the rep would expect: which deal first and why, what is offered, silence. */
import { describe, expect, it } from 'vitest';
import { find } from '../support/book.ts';
import { dayBook } from '../support/day-book.ts';
import { REP, compose, list, mailFrom, message, thread } from '../support/pages.ts';
import type { Candidate, DealLookup } from '../../../lib/contract/views.ts';
import type { PageReading } from '../../../lib/page/context.ts';

const because = ({ dealId, reasons }: Candidate) => `${dealId} (${reasons[0]?.kind})`;

/** `shown line (address)`, `ask kes (name), gal (address)` in the order that the rep sees, `offer Somebody`, `silent list`. */
function said(lookup: DealLookup): string {
  if (lookup.state === 'shown') return `shown ${because(lookup.candidate)}`;
  if (lookup.state === 'ask') return `ask ${lookup.candidates.map(because).join(', ')}`;
  if (lookup.state === 'offer') return `offer ${lookup.offer.accountName}`;
  return lookup.state === 'silent' ? `silent ${lookup.why}` : lookup.state;
}

const COLLEAGUE = 'mara@ours.example';
const calendly =
  'A new event has been scheduled.\n\nInvitee: Pia Kern\nInvitee Email: pia@kestrel.example\n\nWhen: 10:00';
const draft = (fields: Parameters<typeof compose>[0]) => list({ composes: [compose(fields)] });

type Case = [situation: string, page: PageReading, expected: string];

const WHO_STANDS_WHERE: Case[] = [
  [
    'a colleague writes, the client gets a copy',
    thread([message(COLLEAGUE, [REP, 'ilse@northwind.example'])]),
    'shown line (address)',
  ],
  [
    'a colleague writes, somebody new at the client gets a copy',
    thread([message(COLLEAGUE, [REP, 'new@kestrel.example'])]),
    'shown kes (domain)',
  ],
  [
    'a partner writes, the client gets a copy',
    mailFrom('kim@partner.example', { cc: ['ilse@northwind.example'] }),
    'shown line (address)',
  ],
  [
    'the client writes to a colleague, the rep gets a copy',
    thread([message('ilse@northwind.example', [COLLEAGUE, REP])]),
    'shown line (address)',
  ],
  [
    'the rep writes to a colleague, the client gets a copy',
    draft({ to: [COLLEAGUE], cc: ['ilse@northwind.example'] }),
    'shown line (address)',
  ],
  [
    'the rep writes to a colleague, somebody new at the client gets a copy',
    draft({ to: [COLLEAGUE], cc: ['new@kestrel.example'] }),
    'shown kes (domain)',
  ],
  [
    'colleagues go on among themselves in the client’s thread',
    thread([message('pia@kestrel.example', [REP, COLLEAGUE]), message(COLLEAGUE, [REP])]),
    'shown kes (address)',
  ],
  [
    'a mail of ours to the client came back',
    thread([message(REP, ['pia@kestrel.example']), message('mailer-daemon@googlemail.com', [REP])]),
    'shown kes (address)',
  ],
];

const ONE_OF_SEVERAL: Case[] = [
  [
    'a consultant with three clients writes',
    mailFrom('cora@advisory.example'),
    'ask gal (address), kes (address), line (address)',
  ],
  [
    'that consultant names one of them in the subject',
    mailFrom('cora@advisory.example', { subject: 'Kestrel: next steps' }),
    'ask kes (subject), gal (address), line (address)',
  ],
  [
    'that consultant writes to us and to the client',
    mailFrom('cora@advisory.example', { cc: ['pia@kestrel.example'] }),
    'shown kes (address)',
  ],
  ['somebody in a lost deal and in the new one', mailFrom('vera@vireo.example'), 'shown vir (address)'],
  [
    'somebody who was in a lost deal elsewhere writes from where they are now',
    mailFrom('jonas@harborline.example'),
    'ask har (domain), qui-old (address)',
  ],
  ['and so where they are in the deal already', mailFrom('anke@harborline.example'), 'shown har (address)'],
  ['and so from where they were', mailFrom('anke@quillworks.example'), 'ask har (address), qui-old (address)'],
];

const SHARED: Case[] = [
  ['the desk of a client', mailFrom('Kestrel <info@kestrel.example>'), 'ask kes (domain)'],
  [
    'the desk of a client with two deals, one in the subject',
    mailFrom('sales@northwind.example', { subject: 'Loading dock sensors' }),
    'ask dock (domain)',
  ],
  ['another desk of a client: it may write about anything', mailFrom('billing@kestrel.example'), 'offer Kestrel'],
  ['the desk of nobody known', mailFrom('info@stranger.example'), 'offer Stranger'],
  [
    'the client writes to a desk of ours',
    thread([message('pia@kestrel.example', ['sales@ours.example'])]),
    'shown kes (address)',
  ],
  [
    'a list of ours passes the client’s mail on',
    thread([message("'Pia Kern' via Sales <sales@ours.example>", ['sales@ours.example'])]),
    'ask kes (name)',
  ],
  [
    'a list of the trade, the client among its readers',
    thread([message('pia@kestrel.example', ['freight-list@trade.example'])]),
    'silent list',
  ],
  ['an address with a plus', mailFrom('pia+events@kestrel.example'), 'shown kes (address)'],
];

const TOOLS: Case[] = [
  ['a document to sign, from a client', mailFrom('Pia Kern via DocuSign <dse_na2@docusign.net>'), 'ask kes (name)'],
  [
    'a document to sign, from nobody known',
    mailFrom('Somebody Else via DocuSign <dse_na2@docusign.net>'),
    'silent newsletter',
  ],
  ['a shared document', mailFrom('Pia Kern (via Google Docs) <drive-shares-dm-noreply@google.com>'), 'ask kes (name)'],
  [
    'a message on LinkedIn, told of by mail',
    mailFrom('Pia Kern via LinkedIn <messages-noreply@linkedin.com>'),
    'ask kes (name)',
  ],
  [
    'a meeting booked by a client',
    mailFrom('Calendly <notifications@calendly.com>', { bodyText: calendly }),
    'ask kes (mentioned)',
  ],
  [
    'a meeting booked by nobody known',
    mailFrom('Calendly <notifications@calendly.com>', { bodyText: calendly.replace('kestrel', 'stranger') }),
    'silent newsletter',
  ],
  [
    'an invitation from the client’s calendar',
    mailFrom('pia@kestrel.example', { subject: 'Invitation: Kick-off @ Wed 10 Jun 2026 10am' }),
    'shown kes (address)',
  ],
  ['a newsletter of the client', mailFrom('news@kestrel.example'), 'silent newsletter'],
  [
    'a newsletter that names a client’s address',
    mailFrom('digest@trade.example', { bodyText: 'Write to pia@kestrel.example' }),
    'silent newsletter',
  ],
];

const COMPANIES: Case[] = [
  ['the client’s house in another country', mailFrom('jo@galehouse.de'), 'ask gal (kin)'],
  ['the client’s house in another country, of two syllables', mailFrom('jo@galehouse.co.uk'), 'ask gal (kin)'],
  ['the name under an ending that is one letter off', mailFrom('jo@galehouse.co'), 'offer Galehouse'],
  ['a name that only looks like the client’s', mailFrom('gil@galehcuse.com'), 'offer Galehcuse'],
  ['free mail of nobody known', mailFrom('Someone Else <se@gmail.com>'), 'offer Someone Else'],
  ['free mail under a known name', mailFrom('Pia Kern <pk77@gmail.com>'), 'ask kes (name)'],
  ['a known name at another company', mailFrom('Pia Kern <pia@otherhouse.example>'), 'offer Otherhouse'],
];

const OURS: Case[] = [
  [
    'internal mail with a client’s name in its subject',
    thread([message(COLLEAGUE, [REP])], { subject: 'Kestrel: price' }),
    'silent internal',
  ],
  ['a note to ourselves', thread([message(REP, [REP])], { subject: 'Kestrel' }), 'silent self'],
];

describe.each([
  ['who stands where', WHO_STANDS_WHERE],
  ['one of several', ONE_OF_SEVERAL],
  ['addresses of many', SHARED],
  ['tools that write for somebody', TOOLS],
  ['companies and their domains', COMPANIES],
  ['ours', OURS],
])('%s', (_, cases) => {
  it.each(cases)('%s', (_situation, page, expected) => {
    expect(said(find(dayBook, page))).toBe(expected);
  });
});

describe('what was chosen for their last thread', () => {
  const chosen = (...choices: [who: string, dealId: string][]) => ({
    ...dayBook,
    choices: choices.map(([who, dealId], at) => ({ id: `with:${who}`, dealId, at: at + 1 })),
  });

  it('is asked about first, where it was a question and where the page alone would say another', () => {
    const cora = chosen(['cora@advisory.example', 'line']);
    expect(said(find(cora, mailFrom('cora@advisory.example')))).toBe('ask line (hinted), gal (address), kes (address)');
    const ilse = chosen(['ilse@northwind.example', 'dock']);
    expect(said(find(ilse, mailFrom('ilse@northwind.example')))).toBe('ask dock (hinted), line (address)');
  });

  it('is no question where the page says the same, and none where the subject says another', () => {
    expect(said(find(chosen(['ilse@northwind.example', 'line']), mailFrom('ilse@northwind.example')))).toBe(
      'shown line (address)',
    );
    const about = mailFrom('ilse@northwind.example', { subject: 'Retrofit of line two' });
    expect(said(find(chosen(['ilse@northwind.example', 'dock']), about))).toBe('shown line (address)');
  });

  it('comes before the offer of a new deal, and before silence about mass mail', () => {
    const stranger = chosen(['kim@partner.example', 'kes']);
    expect(said(find(stranger, mailFrom('kim+x@partner.example')))).toBe('ask kes (hinted)');
    const footer = mailFrom('kim@partner.example', { bodyText: 'Hello\n\nUnsubscribe' });
    expect(said(find(stranger, footer))).toBe('ask kes (hinted)');
    expect(said(find(dayBook, footer))).toBe('silent newsletter');
  });

  it('is the newest of several, and not of a deal that is over', () => {
    const twice = chosen(['cora@advisory.example', 'gal'], ['ilse@northwind.example', 'dock']);
    const both = thread([message(REP, ['cora@advisory.example']), message('ilse@northwind.example', [REP])]);
    expect(said(find(twice, both))).toMatch(/^ask dock \(hinted\)/);
    const over = chosen(['kim@partner.example', 'qui-old']);
    expect(said(find(over, mailFrom('kim@partner.example')))).toBe('offer Partner');
  });

  it('says nothing of who only reads along, and nothing for robots', () => {
    const along = mailFrom('new@stranger.example', { cc: ['kim@partner.example'] });
    expect(said(find(chosen(['kim@partner.example', 'kes']), along))).toBe('offer Stranger');
    const robot = chosen(['noreply@tool.example', 'kes']);
    expect(said(find(robot, mailFrom('noreply@tool.example')))).toBe('silent newsletter');
  });
});
