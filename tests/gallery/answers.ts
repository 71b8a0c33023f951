/** The questions that stand behind every state, answered the same way. */
import type {
  CommitmentDraft,
  DueReading,
  LedgerRow,
  LensView,
  ReasonFacts,
  SearchHit,
  SidebarView,
  TodayView,
} from '../../lib/contract/views.ts';
import type { Settings } from '../../lib/domain/rows/types.ts';
import type { Answers } from './fake-client.ts';
import { dealView } from './views/deal.ts';
import { LEDGER } from './views/ledger.ts';
import { PLAN, STATEMENTS } from './views/honest.ts';
import { candidate, gmailPage, OTHERS } from './views/page.ts';
import { SNIPPETS } from './views/snippets.ts';
import { summary } from './views/summary.ts';

export const DRAFT: CommitmentDraft = {
  dealId: 'deal',
  dealName: 'Night-shift scheduling',
  accountName: 'Northwind Traders',
  kind: 'change',
  direction: 'they',
  soft: false,
  state: 'asked',
  words: 'Is this something you are going to fix this year?',
  contactId: 'dana',
  contactName: 'Dana Whitfield',
  dueText: 'Thursday',
  due: { date: '2026-05-07' },
  channel: 'mail',
  link: { url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzExample', label: 'Night shift gaps' },
  messageKey: 'gmail sam@ourside.example msg-f:1790',
  at: null,
  duplicateOf: null,
  people: [
    { contactId: 'dana', name: 'Dana Whitfield' },
    { contactId: 'tomas', name: 'Tomas Berg' },
    { contactId: 'priya', name: 'Priya Raman' },
  ],
};

const HITS: SearchHit[] = [
  { type: 'deal', id: 'deal', dealId: 'deal', title: 'Night-shift scheduling', detail: 'Northwind Traders · Discover' },
  { type: 'deal', id: 'deal-2', dealId: 'deal-2', title: 'Returns desk', detail: 'Northwind Traders · Target' },
  { type: 'contact', id: 'dana', dealId: 'deal', title: 'Dana Whitfield', detail: 'VP Operations, Northwind Traders' },
  {
    type: 'commitment',
    id: 'c1',
    dealId: 'deal',
    title: 'Is this something you are going to fix this year?',
    detail: 'Change · asked 22 Apr',
  },
];

function readDue({ text }: { text: string }): DueReading {
  const date = /^\d{4}-\d\d-\d\d$/.test(text)
    ? text
    : { thursday: '2026-05-07', donnerstag: '2026-05-07' }[text.toLowerCase()];
  return date === undefined ? { ok: false } : { ok: true, due: { date }, ambiguous: false, text };
}

const ASKED = { about: 'asks', asked: 41, given: 27, declined: 5, dodged: 2, silent: 3 } as const;
const FACTS: ReasonFacts = {
  bother: { ...ASKED, ofKind: false },
  fear: { ...ASKED, ofKind: true, asked: 9, given: 6, declined: 1, silent: 1 },
  time_depth: { about: 'depth', deep: { won: 5, of: 8 }, shallow: { won: 2, of: 9 } },
  skill: { about: 'done', done: 4, of: 11 },
  won_without: { about: 'passed', won: 1, lost: 6, open: 3 },
};

const TODAY: TodayView = todayOf(LEDGER.filter((row) => row.unanswered));

function todayOf(rows: LedgerRow[]): TodayView {
  return {
    groups: [{ reason: 'silent', rows, total: rows.length, more: false }],
    total: rows.length,
    more: false,
    nextDueOn: null,
  };
}

export function answersOf(
  sidebar: SidebarView,
  settings: Partial<Settings> = {},
  lens: LensView | null = null,
): Answers {
  return {
    sidebar,
    summary: summary(settings),
    deal: ({ dealId }) =>
      dealId === 'deal' ? dealView() : dealView({ deal: { ...dealView().deal, id: dealId, name: 'Returns desk' } }),
    search: ({ text }) => HITS.filter((hit) => `${hit.title} ${hit.detail}`.toLowerCase().includes(text.toLowerCase())),
    'commitment-draft': ({ words }) => (words === undefined ? DRAFT : { ...DRAFT, words }),
    'read-due': readDue,
    'deal-offer': null,
    namesakes: ({ name }) => ({ name, companies: [] }),
    snippets: SNIPPETS,
    statements: { rows: STATEMENTS, total: STATEMENTS.length },
    'client-plan': PLAN,
    lens,
    today: TODAY,
    'reason-facts': FACTS,
    unfinished: [],
  };
}

/** A thread whose deal is found. */
export function shown(change: Partial<SidebarView> = {}): SidebarView {
  return {
    page: gmailPage(),
    lookup: { state: 'shown', candidate: candidate(), others: OTHERS, remembered: false, lookAlike: null },
    deal: dealView(),
    ...change,
  };
}
