/** Every state that the sidebar can be in, by name. The page draws it; the script lists them. */
import type { ReadSite } from '../../components/hooks/surface/access.ts';
import type { DealOffer, Namesake, SidebarView, StoreHealth } from '../../lib/contract/views.ts';
import { answersOf, shown } from './answers.ts';
import type { Answers } from './fake-client.ts';
import { question } from './views/answers.ts';
import { germanDeal } from './views/german.ts';
import { NOW } from './views/clock.ts';
import { dealView, DEAL, evenDeal, newDeal } from './views/deal.ts';
import { presentingDeal, setback, setbackDeal } from './views/honest.ts';
import { FOUND_LEDGER } from './views/ledger.ts';
import { longDeal } from './views/long.ts';
import {
  germanLens,
  lensAsk,
  lensElsewhere,
  lensLinkedIn,
  lensNothing,
  lensOfOther,
  lensSeveral,
  lensSilent,
  STRANGER_LENS,
} from './views/lens.ts';
import {
  candidate,
  DANA_OFFER,
  gmailPage,
  LENA_OFFER,
  linkedinPage,
  OTHERS,
  threadRecords,
  withDraft,
} from './views/page.ts';
import { JUST_SENT, LINES, PROMISED, SEVERAL, WHICH_DEAL } from './views/sent.ts';
import { summary } from './views/summary.ts';

const OFFER: DealOffer = {
  accountId: null,
  accountName: 'Halden Logistics',
  domains: ['halden-logistics.example'],
  linkedinKeys: [],
  dealName: 'Dock planning',
  origin: 'we-opened',
  people: [
    {
      ...DANA_OFFER,
      contactId: null,
      name: 'Ruth Halden',
      email: 'ruth@halden-logistics.example',
      title: 'Managing Director',
      level: 1,
      levelWhy: 'Managing Director',
    },
    {
      ...LENA_OFFER,
      name: 'Jonas Weber',
      email: 'jonas@halden-logistics.example',
      title: 'Dock Planner',
      level: 4,
      levelWhy: 'Planner',
      same: { contactId: 'jonas', name: 'Jonas Weber', from: 'Northwind Traders' },
    },
  ],
};
const LENA_KNOWN = { contactId: 'lena', name: 'Lena Vogt', from: 'Halden Logistics' };
const LOOK_ALIKE = {
  address: 'dana@n0rthwind.example',
  resembles: 'northwind.example',
  accountName: 'Northwind Traders',
};
const NAMESAKES: Namesake[] = [
  {
    id: 'halden',
    name: 'Halden Logistics',
    domains: ['halden-logistics.example', 'halden.example'],
    people: [
      { id: 'ruth', name: 'Ruth Halden', title: 'Managing Director' },
      { id: 'jonas', name: 'Jonas Weber', title: null },
    ],
  },
  { id: 'halden-2', name: 'Halden Logistics Nordic', domains: [], people: [] },
];
const FOLDS = ['checklist', 'ledger', 'people', 'said', 'before', 'health'];
const GROUPS = ['steps', 'information', 'people', 'commitments', 'practices'].map((group) => `group-${group}`);
export const OPEN = Object.fromEntries([...GROUPS, ...FOLDS].map((fold) => [fold, true]));

function without(lookup: SidebarView['lookup'], page: SidebarView['page'] = gmailPage()): SidebarView {
  return { page, lookup, deal: null };
}

const LOST: StoreHealth = { state: 'lost', had: 214, snapshotAt: null, unreadable: true };
const SHUT: StoreHealth = { ...LOST, full: true };

/** The rep has just said that the thread is this deal's. */
function chosen(): SidebarView {
  const view = shown({ page: gmailPage({ choiceKey: threadRecords().threadKey }) });
  return view.lookup.state === 'shown' ? { ...view, lookup: { ...view.lookup, remembered: true } } : view;
}

/** A book that is not open answers nothing but what is wrong with it. */
function shut(store: StoreHealth, language: 'en' | 'de' = 'en'): Answers {
  return { summary: summary({ language }, { store }), sidebar: () => new Error('DatabaseClosedError') };
}

/** Sites that the browser no longer lets be read, by state. */
export const TAKEN_BACK: Record<string, readonly ReadSite[]> = {
  'lost-gmail': ['gmail'],
  'lost-both-de': ['gmail', 'linkedin'],
};

export const STATES = {
  shown: () => answersOf(shown()),
  draft: () => answersOf(shown({ page: withDraft(), deal: evenDeal() })),
  'lens-ask': () => answersOf(shown({ page: withDraft() }), {}, lensAsk()),
  'lens-several': () => answersOf(shown({ page: withDraft() }), {}, lensSeveral()),
  'lens-elsewhere': () => answersOf(shown({ page: withDraft() }), {}, lensElsewhere()),
  'lens-nothing': () => answersOf(shown({ page: withDraft() }), {}, lensNothing()),
  'lens-other': () => answersOf(shown({ page: withDraft() }), {}, lensOfOther()),
  'lens-thanks': () => answersOf(shown({ page: withDraft() }), {}, lensSilent('thanks')),
  'lens-language': () => answersOf(shown({ page: withDraft() }), {}, lensSilent('language')),
  'lens-stranger': () =>
    answersOf(without({ state: 'offer', offer: OFFER, lookAlike: null }, withDraft()), {}, STRANGER_LENS),
  'lens-linkedin': () => answersOf(shown({ page: linkedinPage({ draft: withDraft().draft }) }), {}, lensLinkedIn()),
  'lens-german': () => answersOf(shown({ page: withDraft(), deal: germanDeal() }), { language: 'de' }, germanLens()),
  'all-open': () => answersOf(shown(), { folds: OPEN }),
  found: () =>
    answersOf(shown({ deal: dealView({ ledger: FOUND_LEDGER }) }), { folds: { checklist: false, ledger: true } }),
  sent: () => ({ ...answersOf(shown()), sent: JUST_SENT }),
  'sent-promise': () => ({ ...answersOf(shown(), { language: 'de' }), sent: PROMISED }),
  'sent-several': () => ({ ...answersOf(shown()), sent: SEVERAL }),
  'sent-which': () => ({ ...answersOf(shown()), sent: WHICH_DEAL }),
  'sent-lines': () => ({ ...answersOf(shown()), sent: LINES }),
  'sent-lines-de': () => ({ ...answersOf(shown(), { language: 'de' }), sent: LINES }),
  linkedin: () => answersOf(shown({ page: linkedinPage() })),
  same: () => answersOf(shown({ page: linkedinPage({ people: [{ ...LENA_OFFER, same: LENA_KNOWN }] }) })),
  setback: () => answersOf(shown({ deal: setbackDeal() })),
  'setback-said': () =>
    answersOf(shown({ deal: setbackDeal({ cause: 'Their new plant manager wants to see it first.' }) }), {
      folds: { checklist: false, people: true, said: true },
    }),
  'setback-de': () =>
    answersOf(shown({ deal: { ...germanDeal(), setback: setback(), stalled: true } }), {
      language: 'de',
      folds: { checklist: false, said: true },
    }),
  before: () => answersOf(shown({ deal: presentingDeal() }), { folds: { checklist: false, before: true } }),
  new: () => answersOf(shown({ deal: newDeal() }), { folds: OPEN }),
  long: () => answersOf(shown({ deal: longDeal() }), { folds: OPEN }),
  snoozed: () => {
    const deal = dealView();
    const nextAsk = deal.nextAsk && { ...deal.nextAsk, snoozedUntil: Date.UTC(2026, 4, 5, 6) };
    return answersOf(shown({ deal: { ...deal, nextAsk } }));
  },
  'nothing-to-ask': () => answersOf(shown({ deal: dealView({ nextAsk: null }) })),
  closed: () =>
    answersOf(
      shown({
        deal: dealView({
          deal: { ...DEAL, outcome: 'lost-competitor', closed: 1, closedAt: NOW - 3 * 86_400_000 },
          nextAsk: null,
        }),
      }),
    ),
  'look-alike': () =>
    answersOf(
      shown({
        lookup: { state: 'shown', candidate: candidate(), others: [], remembered: true, lookAlike: LOOK_ALIKE },
      }),
    ),
  ask: () => answersOf(without({ state: 'ask', candidates: [candidate(), ...OTHERS], lookAlike: null })),
  'ask-more': () =>
    answersOf(without({ state: 'ask', candidates: [candidate(), ...OTHERS], more: true, lookAlike: null })),
  offer: () => answersOf(without({ state: 'offer', offer: OFFER, lookAlike: null }, withDraft())),
  known: () => ({
    ...answersOf(without({ state: 'offer', offer: OFFER, lookAlike: null })),
    namesakes: ({ name }) => ({ name, companies: NAMESAKES }),
  }),
  'offer-look-alike': () => answersOf(without({ state: 'offer', offer: OFFER, lookAlike: LOOK_ALIKE })),
  silent: () => answersOf(without({ state: 'silent', why: 'internal' })),
  'move-records': () => ({ ...answersOf(chosen()), 'thread-records': threadRecords() }),
  'move-records-reply': () => ({
    ...answersOf(chosen()),
    answers: [question()],
    'thread-records': threadRecords({ promises: 0 }),
  }),
  'silent-chosen': () =>
    answersOf(without({ state: 'silent', why: 'chosen' }, gmailPage({ choiceKey: gmailPage().threadKey }))),
  'no-page': () => answersOf(without({ state: 'silent', why: 'no-page' }, null)),
  'no-message': () => answersOf(without({ state: 'silent', why: 'no-page' }, gmailPage({ kind: 'gmail-list' }))),
  reading: () => answersOf(without({ state: 'reading' })),
  unreadable: () =>
    answersOf(
      without(
        { state: 'unreadable', missing: ['openThread.subject', 'messages.sender'] },
        gmailPage({ missing: ['openThread.subject', 'messages.sender'] }),
      ),
    ),
  welcome: () => answersOf(without({ state: 'silent', why: 'no-page' }), { onboarded: false }),
  'store-full': () => ({ ...answersOf(shown()), summary: summary({}, { store: { state: 'full' } }) }),
  'store-lost': () => ({ ...answersOf(shown()), summary: summary({}, { store: LOST }) }),
  'store-shut': () => shut(SHUT),
  'store-shut-de': () => shut(SHUT, 'de'),
  'store-unreadable': () => shut(LOST),
  'store-unreadable-de': () => shut(LOST, 'de'),
  'store-full-de': () => ({
    ...answersOf(shown({ deal: germanDeal() })),
    summary: summary({ language: 'de' }, { store: { state: 'full' } }),
  }),
  'lost-gmail': () => answersOf(shown()),
  'lost-both-de': () => answersOf(shown({ deal: germanDeal() }), { language: 'de', linkedin: 'page' }),
  trouble: () => ({ ...answersOf(shown()), sidebar: () => new Error('unreachable') }),
  waiting: () => ({ summary: summary() }),
  answer: () => ({ ...answersOf(shown()), answers: [question(), question({ commitmentId: 'c2' })] }),
  'answer-unclear': () => ({
    ...answersOf(shown()),
    answers: [question({ suggested: null, because: '', answerDue: null })],
  }),
  'answer-returned': () => ({
    ...answersOf(shown()),
    answers: [
      question({
        suggested: 'undelivered',
        because: 'Address not found. Your message wasn’t delivered to priya@northwind.example',
        answerDue: null,
      }),
    ],
  }),
  'answer-other-day': () => ({
    ...answersOf(shown()),
    answers: [
      question({
        kind: 'time',
        kindName: 'Time',
        suggested: 'other-time',
        because: 'Thursday is full, could we do the week after?',
        answerDue: null,
      }),
    ],
  }),
  'german-answer': () => ({
    ...answersOf(shown({ deal: germanDeal() }), { language: 'de' }),
    answers: [
      question({ kindName: 'Veränderung', suggested: 'dodge', because: 'Ich komme darauf zurück.', answerDue: null }),
    ],
  }),
  german: () => answersOf(shown({ page: withDraft(), deal: germanDeal() }), { language: 'de', folds: OPEN }),
  'german-offer': () => answersOf(without({ state: 'offer', offer: OFFER, lookAlike: LOOK_ALIKE }), { language: 'de' }),
} satisfies Record<string, () => Answers>;
export type StateName = keyof typeof STATES;
