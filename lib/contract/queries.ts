/** Every question a surface may ask, with its arguments. One file under lib/queries answers each. */
import * as v from 'valibot';
import { intakeExchanges, intakeRecords } from './commands/intake.ts';
import type { PlanLine } from '../domain/deal/client-plan.ts';
import type * as views from './views.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const text = v.pipe(v.string(), v.maxLength(500));
const civilDate = v.pipe(v.string(), v.isoDate());
const offset = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000)), 0);
const limit = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)), 50);

const wholeDeal = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000)), 50);

/** `openOnly` hides closed deals; `state` filters the ledger by what the rep sees, unanswered included. */
export const queryArgs = {
  /** The page of the asking surface's tab, its deal, everything the sidebar shows. */
  sidebar: v.strictObject({}),
  deal: v.strictObject({ dealId: id, ledger: wholeDeal }),
  /** As long as a deal is: it is read whole anyway. */
  timeline: v.strictObject({ dealId: id, offset, limit: wholeDeal }),
  /** What was said, what fell, what moved it, who fills which role. */
  honesty: v.strictObject({ dealId: id, exchanges: wholeDeal }),
  /** The client's words alone, newest first. */
  statements: v.strictObject({ dealId: id, limit }),
  /** What both sides have agreed to, for the client's eyes. */
  'client-plan': v.strictObject({ dealId: id }),
  /** The deal at every moment of its history, oldest first. */
  replay: v.strictObject({ dealId: id }),
  /** What needs the rep today, the most urgent first; `limit` counts the rows of all groups. */
  today: v.strictObject({ limit }),
  deals: v.strictObject({
    show: v.optional(v.picklist(['open', 'closed', 'dream', 'all']), 'open'),
    stage: v.optional(id),
    sort: v.optional(v.picklist(['updated', 'name', 'stage', 'value', 'close']), 'updated'),
    text: v.optional(text),
    offset,
    limit,
  }),
  /** Open deals by stage: the columns, and then the cards of each. */
  board: v.strictObject({}),
  'board-cards': v.strictObject({ stages: v.pipe(v.array(id), v.minLength(1), v.maxLength(300)), limit }),
  ledger: v.strictObject({
    state: v.optional(
      v.picklist([
        ...(['open', 'asked', 'unanswered', 'given', 'due', 'overdue', 'promises', 'done', 'all'] as const),
        // Whatever came of it: what the rates count, asked at any time or in their times.
        ...(['asked-ever', 'asked-year', 'asked-quarter'] as const),
      ]),
      'open',
    ),
    kind: v.optional(id),
    dealId: v.optional(id),
    text: v.optional(text),
    offset,
    limit,
  }),
  /** `first` = of those that the text finds, the one that was meant. */
  contacts: v.strictObject({ text: v.optional(text), first: v.optional(id), offset, limit }),
  accounts: v.strictObject({ text: v.optional(text), first: v.optional(id), offset, limit }),
  /** What falls on these days, both included: a week, or a month. */
  calendar: v.strictObject({ from: civilDate, to: civilDate }),
  /** What may be in the book twice. */
  duplicates: v.strictObject({ limit }),
  /** `opens` = people and companies come with the deal that they lead to. */
  search: v.strictObject({ text, limit, opens: v.optional(v.boolean(), true) }),
  summary: v.strictObject({}),
  /** The log of deletions, newest first: when, what kind and how many, never a name. */
  deletions: v.strictObject({ limit }),
  /** Prefilled from the next ask, the page and, when given, the selected words. */
  'commitment-draft': v.strictObject({
    dealId: v.optional(id),
    words: v.optional(v.pipe(v.string(), v.maxLength(2000))),
    /** Of the page's message or draft: its whole key, or the page's own id of it. */
    messageKey: v.optional(v.pipe(v.string(), v.maxLength(300))),
    sender: v.optional(text),
    from: v.optional(v.picklist(['selection', 'draft', 'message', 'next-ask', 'call'])),
  }),
  /** Due dates in plain words. */
  'read-due': v.strictObject({ text }),
  'deal-offer': v.strictObject({}),
  /** Companies that go by this name. */
  namesakes: v.strictObject({ name: text }),
  /** What the open draft of the page asks for; `null` = none is open. */
  lens: v.strictObject({}),
  /** With a deal: filled from it, what fits its next ask first. */
  snippets: v.strictObject({ text: v.optional(text), dealId: v.optional(id), stage: v.optional(id), offset, limit }),
  /** What the newest reply on the page may answer, of this deal. */
  answers: v.strictObject({ dealId: id }),
  /** What was recorded from the page's thread in other deals, before the one that is shown was chosen. */
  'thread-records': v.strictObject({}),
  /** Of what was asked in this time: the last 90 or 365 days, or all. */
  rates: v.strictObject({ period: v.optional(v.picklist(['all', 'year', 'quarter']), 'all') }),
  // -- the red pen and the skills. Without a process: the rep's own
  audit: v.strictObject({ processId: v.optional(id) }),
  /** How often each element was passed over in the deals that left its stage. */
  habits: v.strictObject({}),
  'audit-nudge': v.strictObject({}),
  /** What the rep's own book has to say beside each reason. */
  'reason-facts': v.strictObject({ dealId: id, elementKey: id }),
  'audit-facts': v.strictObject({ auditId: id }),
  skills: v.strictObject({ processId: v.optional(id) }),
  'skill-reach': v.strictObject({ processId: v.optional(id) }),
  /** How the detector is doing on the rep's own words. */
  detector: v.strictObject({ limit }),
  /** What was sent and is still to be said of it; what was sent elsewhere, in the thread on screen. */
  sent: v.strictObject({}),
  /** What stands half-written in forms, of all deals, the newest first. */
  unfinished: v.strictObject({}),
  /** What was passed over, held against what was done; of what was chosen alone. */
  price: v.strictObject({}),
  // -- the process
  /** All of them, with what the rep's own cases propose. */
  processes: v.strictObject({}),
  /** Without a version: the newest. */
  process: v.strictObject({
    key: id,
    version: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))),
  }),
  /** Open deals on a version, by stage; `total` = those read and whether there are more. */
  'process-deals': v.strictObject({ processId: id, offset, limit }),
  /** What a move would do: of one deal, or of all open ones on `from`. */
  'process-move': v.strictObject({ from: id, to: id, dealId: v.optional(id) }),
  /** A process as a file, before anything comes of it. */
  'process-file': v.strictObject({ text: v.pipe(v.string(), v.maxLength(2_000_000)) }),
  'off-map': v.strictObject({ dealId: id }),
  /** What an import would come to. */
  'intake-preview': v.strictObject({ records: intakeRecords }),
  'intake-exchanges': v.strictObject({ exchanges: intakeExchanges }),
  reviews: v.strictObject({}),
  /** One deal looked back on. */
  review: v.strictObject({ dealId: id }),
  /** What was passed over, by name of the deals and how they ended. */
  variance: v.strictObject({}),
  /** How deals go: what the charts are drawn from. */
  trends: v.strictObject({}),
  /** One page for a talk with the manager: of a deal, or of the rep's work. */
  brief: v.strictObject({ dealId: v.optional(id) }),
} as const satisfies Record<QueryName, v.GenericSchema>;

export type QueryName = keyof QueryResults;
export type QueryArgs<N extends QueryName> = v.InferInput<(typeof queryArgs)[N]>;
export type ParsedQueryArgs<N extends QueryName> = v.InferOutput<(typeof queryArgs)[N]>;

export interface QueryResults {
  sidebar: views.SidebarView;
  deal: views.DealView | null;
  timeline: views.Timeline;
  honesty: views.HonestyView | null;
  statements: views.Page<views.StatementRow>;
  'client-plan': PlanLine[];
  replay: views.ReplayMoment[];
  today: views.TodayView;
  deals: views.Page<views.DealListRow>;
  board: views.BoardColumnView[];
  'board-cards': views.BoardCard[];
  ledger: views.Page<views.LedgerRow>;
  contacts: views.Page<views.ContactListRow>;
  accounts: views.Page<views.AccountListRow>;
  calendar: views.CalendarView;
  duplicates: views.DuplicatesView;
  search: views.SearchHit[];
  summary: views.BookSummary;
  deletions: views.DeletionsView;
  'commitment-draft': views.CommitmentDraft;
  'read-due': views.DueReading;
  'deal-offer': views.DealOffer | null;
  namesakes: views.Namesakes;
  lens: views.LensView | null;
  snippets: views.Page<views.SnippetRow>;
  answers: views.AnswerQuestion[];
  'thread-records': views.ThreadRecords | null;
  rates: views.RatesView;
  audit: views.AuditView;
  habits: views.HabitsView;
  'audit-nudge': views.AuditNudge;
  'reason-facts': views.ReasonFacts;
  'audit-facts': views.AuditFacts;
  skills: views.SkillsView;
  'skill-reach': views.SkillReachView;
  detector: views.DetectorView;
  sent: views.SentView;
  unfinished: views.Unfinished[];
  price: views.PriceView;
  processes: views.ProcessesView;
  process: views.ProcessView | null;
  'process-deals': views.Page<views.ProcessDeal>;
  'process-move': views.ProcessMove | null;
  'process-file': views.ProcessFileView;
  'off-map': views.OffMapView;
  'intake-preview': views.IntakePreview;
  'intake-exchanges': views.IntakeExchangePreview;
  reviews: views.ReviewsView;
  review: views.ReviewView | null;
  variance: views.VarianceView;
  trends: views.TrendsView;
  brief: views.BriefView | null;
}
