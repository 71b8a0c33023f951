import type { Candidate, PageSummary, PersonOffer, ThreadRecords } from '../../../lib/contract/views.ts';

export const DANA_OFFER: PersonOffer = {
  contactId: 'dana',
  name: 'Dana Whitfield',
  email: 'dana.whitfield@northwind.example',
  linkedinIds: [],
  title: 'VP Operations',
  level: 2,
  levelWhy: 'VP',
};

export const LENA_OFFER: PersonOffer = {
  contactId: null,
  name: 'Lena Vogt',
  email: 'lena.vogt@northwind.example',
  linkedinIds: ['in/lena-vogt-example'],
  title: 'Team Lead Inbound',
  level: 3,
  levelWhy: 'Team Lead',
};

export function gmailPage(change: Partial<PageSummary> = {}): PageSummary {
  return {
    site: 'gmail',
    kind: 'gmail-thread',
    account: 'sam@ourside.example',
    threadKey: 'gmail:sam@ourside.example:thread-f:1790',
    choiceKey: null,
    hintKeys: [],
    title: 'Night shift gaps',
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzExample',
    people: [DANA_OFFER],
    draft: null,
    canInsert: true,
    messages: [{ key: 'm9', fromUs: false, sender: 'Dana Whitfield', excerpt: 'Thanks for the numbers.', link: null }],
    missing: [],
    sources: {
      'openThread.subject': 'h2[data-legacy-thread-id] (2018)',
      'messages.sender': 'span[email] in the message head (2016)',
      account: 'the title of the page (2012)',
    },
    ...change,
  };
}

export function withDraft(change: Partial<PageSummary> = {}): PageSummary {
  return gmailPage({
    draft: {
      composeId: ':9x',
      draftId: 'msg-a:r81',
      subject: 'Re: Night shift gaps',
      empty: false,
    },
    ...change,
  });
}

export function linkedinPage(change: Partial<PageSummary> = {}): PageSummary {
  return gmailPage({
    site: 'linkedin',
    kind: 'linkedin-profile',
    account: 'ACoAAExample',
    threadKey: 'linkedin:in/lena-vogt-example',
    title: 'Lena Vogt',
    url: 'https://www.linkedin.com/in/lena-vogt-example/',
    people: [LENA_OFFER],
    canInsert: false,
    ...change,
  });
}

export function candidate(change: Partial<Candidate> = {}): Candidate {
  return {
    dealId: 'deal',
    dealName: 'Night-shift scheduling',
    accountId: 'northwind',
    accountName: 'Northwind Traders',
    stageName: 'Discover',
    outcome: null,
    score: 9,
    reasons: [
      { kind: 'address', value: 'dana.whitfield@northwind.example' },
      { kind: 'open', value: 'Night-shift scheduling' },
    ],
    ...change,
  };
}

export const OTHERS: Candidate[] = [
  candidate({
    dealId: 'deal-2',
    dealName: 'Returns desk',
    stageName: 'Target',
    reasons: [{ kind: 'domain', value: 'northwind.example' }],
  }),
  candidate({
    dealId: 'deal-3',
    accountName: 'Northwind Cold Chain',
    dealName: 'Dock planning',
    stageName: 'Present',
    reasons: [{ kind: 'subject', value: 'planning' }],
  }),
];

/** What was recorded in another deal before the rep chose the one that is shown. */
export function threadRecords(change: Partial<ThreadRecords> = {}): ThreadRecords {
  return {
    threadKey: 'gmail:sam@ourside.example:thread-f:1790',
    dealId: 'deal',
    exchangeIds: ['e1'],
    commitmentIds: ['c1', 'c2', 'c3'],
    statementIds: [],
    mails: 1,
    messages: 0,
    asks: 2,
    promises: 1,
    said: 0,
    from: [{ dealName: 'Cold chain pilot', accountName: 'Halden Foods' }],
    ...change,
  };
}
