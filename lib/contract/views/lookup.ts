/** What was found for the page on screen: the page itself, the deal or deals, or what would be created. */
import type { Id, Instant, Level, MessageLink, Origin, Outcome } from '../../domain/rows/types.ts';
import type { PageKind } from '../../page/context.ts';
import type { SiteId } from '../../page/sites.ts';
import type { DealView } from './deal.ts';

/** What the rep's choice of a deal holds for. */
export type ChoiceScope = 'thread' | 'draft' | 'person' | 'company';

/** Why a deal was chosen, strongest first: the rep's own act, or evidence in the page's own words. `open`, `heard`, `hinted`, `created` need no value. */
export type MatchReason =
  | { kind: 'remembered'; value: ChoiceScope }
  | {
      kind:
        | 'address'
        | 'linkedin'
        | 'forwarded'
        | 'mentioned'
        | 'domain'
        | 'kin'
        | 'company'
        | 'subject'
        | 'name'
        | 'open'
        | 'recent'
        | 'heard'
        | 'hinted'
        | 'created';
      value: string;
    };

export interface Candidate {
  dealId: Id;
  dealName: string;
  accountId: Id;
  accountName: string;
  stageName: string;
  outcome: Outcome | null;
  score: number;
  reasons: MatchReason[];
}

/** An address that looks like one that is known, and is not. Never matched. */
export interface LookAlike {
  address: string;
  resembles: string;
  accountName: string;
}

export interface PersonOffer {
  /** Set when this person is known already. */
  contactId: Id | null;
  name: string;
  email: string | null;
  linkedinIds: string[];
  title: string | null;
  /** When they last wrote on this page. Absent = they did not, or it can't be told. */
  heardAt?: Instant;
  /** Not known, and the book has one person of that name: the same, under an address or at a company that is new? */
  same?: { contactId: Id; name: string; from: string };
  /** Suggested by the title, never set by it. */
  level: Level | null;
  /** Words of the title that suggested the level. */
  levelWhy: string | null;
}

/** The account and deal that would be created from this page. */
export interface DealOffer {
  /** Set when the account exists and only a deal is missing. */
  accountId: Id | null;
  accountName: string;
  domains: string[];
  linkedinKeys: string[];
  dealName: string;
  origin: Origin;
  people: PersonOffer[];
}

/** A company in the book that goes by the name that was typed. */
export interface Namesake {
  id: Id;
  name: string;
  domains: string[];
  /** Some of those known there. */
  people: { id: Id; name: string; title: string | null }[];
}

export interface Namesakes {
  /** As it was asked for. */
  name: string;
  companies: Namesake[];
}

export type SilentReason = 'internal' | 'newsletter' | 'list' | 'self' | 'chosen' | 'no-page';

interface Doubt {
  lookAlike: LookAlike | null;
  /** More deals fit than are listed; how many is not counted. */
  more?: true;
}

export type DealLookup =
  /** None of its business: calm empty state. */
  | { state: 'silent'; why: SilentReason }
  /** The page's URL and DOM do not agree yet. */
  | { state: 'reading' }
  /** The page is of a kind that matters, and could not be read. */
  | { state: 'unreadable'; missing: string[] }
  | ({ state: 'shown'; candidate: Candidate; others: Candidate[]; remembered: boolean } & Doubt)
  | ({ state: 'ask'; candidates: Candidate[] } & Doubt)
  | { state: 'offer'; offer: DealOffer; lookAlike: LookAlike | null };

export interface PageSummary {
  site: SiteId;
  kind: PageKind;
  /** Mailbox address, or the viewer's member id. */
  account: string | null;
  /** Key under which a choice for this thread is remembered; `null` when the page has none. */
  threadKey: string | null;
  /** Key under which one stands: that, or an earlier key of the same thing. */
  choiceKey: string | null;
  /** Under which a choice is remembered for the people of this page, too. */
  hintKeys: string[];
  title: string | null;
  url: string;
  /** The outside people on the page, the first being the most likely counterpart. */
  people: PersonOffer[];
  /** The draft that has the focus, else the only one. */
  draft: {
    composeId: string | null;
    draftId: string | null;
    subject: string | null;
    empty: boolean;
  } | null;
  /** Gmail takes inserted text at the caret; LinkedIn gets the clipboard. */
  canInsert: boolean;
  /** Messages of the thread that can be recorded from, newest last. */
  messages: { key: string; fromUs: boolean; sender: string | null; excerpt: string; link: MessageLink | null }[];
  /** Facts that could not be read: names only. */
  missing: string[];
  /** Fact → which variant answered: for the health panel. */
  sources: Record<string, string>;
}

export interface SidebarView {
  page: PageSummary | null;
  lookup: DealLookup;
  deal: DealView | null;
}

/** Recorded from the thread on screen in other deals, before the rep chose the one that is shown. */
export interface ThreadRecords {
  /** Under which the choice stands. */
  threadKey: string;
  dealId: Id;
  exchangeIds: Id[];
  commitmentIds: Id[];
  statementIds: Id[];
  mails: number;
  messages: number;
  asks: number;
  promises: number;
  said: number;
  from: { dealName: string; accountName: string }[];
}
