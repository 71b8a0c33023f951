/** What the rep keeps of deals and the people in them, as rows of plain data. */
import type { CommitmentKind, Level, StageKey, ElementKey, ReasonKey } from './process-types.ts';
import type { CivilDate, Instant, Id, Outcome, Channel, MessageLink } from './value-types.ts';

export interface Account {
  id: Id;
  name: string;
  /** Registrable domains, lower-case. */
  domains: string[];
  /** `/company/<slug or number>` keys, lower-case. */
  linkedinKeys: string[];
  /** Derived from the name, for the index: see `accountKeys`. */
  nameKey: string;
  /** Derived from the domains, for the index: what look-alikes of them share. See `accountKeys`. */
  skeletons: string[];
  createdAt: Instant;
  updatedAt: Instant;
  /** Part of the sample book. */
  sample?: true;
}

export interface Contact {
  id: Id;
  accountId: Id | null;
  name: string;
  /** Lower-case. */
  emails: string[];
  /** Every known form: `in/<slug>`, `ACoAA…`, `ACwAA…`, `member:<number>`. */
  linkedinIds: string[];
  title: string | null;
  level: Level | null;
  createdAt: Instant;
  updatedAt: Instant;
  sample?: true;
}

export const ORIGINS = ['we-opened', 'they-asked', 'rfp', 'referral'] as const;
export type Origin = (typeof ORIGINS)[number];

/** One opportunity with one account. */
export interface Deal {
  id: Id;
  accountId: Id;
  name: string;
  processId: string;
  /** The claimed stage. */
  stage: StageKey;
  stageSince: Instant;
  origin: Origin;
  dream: boolean;
  /** In the currency's main unit, `null` = not said. */
  value: number | null;
  currency: string;
  expectedClose: CivilDate | null;
  outcome: Outcome | null;
  /** For indexes: 0 while open, 1 once closed. */
  closed: 0 | 1;
  closedAt: Instant | null;
  note: string;
  /** The next ask is hidden until then. */
  nextAskSnoozedUntil: Instant | null;
  createdAt: Instant;
  updatedAt: Instant;
  sample?: true;
}

/** A contact's part in a deal. */
export interface DealPerson {
  /** `dealId/contactId` where a command made it. */
  id: Id;
  dealId: Id;
  contactId: Id;
  /** Element keys of group `people` that this person fills. */
  roles: ElementKey[];
  lastHeardAt: Instant | null;
  sample?: true;
}

export type ElementState = 'open' | 'done' | 'passed-over' | 'not-applicable';

/** The state of one element in one deal; absent row = open. */
export interface DealElement {
  /** `dealId/elementKey` */
  id: string;
  dealId: Id;
  elementKey: ElementKey;
  state: ElementState;
  /** Information elements hold the answer itself. */
  answer: string;
  reason: ReasonKey | null;
  /** Why not applicable, or more on the reason. Private. */
  why: string;
  /** Done after the deal had left the stage. */
  late: boolean;
  at: Instant;
  sample?: true;
}

export const COMMITMENT_STATES = [
  'to-ask',
  'asked',
  'given',
  'declined',
  'dodged',
  'kept',
  'broken',
  'withdrawn',
] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];
/** What came of an ask in a call or a talk, as far as it can be said right after it. */
export const CAME_OF_IT = ['asked', 'given', 'declined', 'dodged'] as const satisfies readonly CommitmentState[];
/** What a commitment can be recorded as at once. */
export const FIRST_STATES = ['to-ask', ...CAME_OF_IT] as const;
export type Direction = 'they' | 'we';

export interface DueDate {
  date: CivilDate;
  /** `HH:MM` */
  time?: string;
  /** IANA name. */
  zone?: string;
}

/** Something that one side is asked for. */
export interface Commitment {
  id: Id;
  dealId: Id;
  kind: CommitmentKind;
  /** `they` = the client owes us; `we` = we promised. */
  direction: Direction;
  /** Asked, but softly. */
  soft: boolean;
  /** The exact words. */
  words: string;
  contactId: Id | null;
  state: CommitmentState;
  askedAt: Instant | null;
  stateAt: Instant;
  /** When it was given, once it has been kept. */
  givenAt?: Instant;
  due: DueDate | null;
  /** Copy of `due.date` for the index; empty string = none. */
  dueOn: string;
  channel: Channel;
  link: MessageLink | null;
  /** site + account + message or draft id (+ words): the same message recorded twice is recognised by it. Empty = none. */
  messageKey: string;
  /** Of the reply that answered it. */
  answerKey?: string;
  /** Recorded by itself, with the rep's leave for this kind. */
  found?: true;
  /** Put aside until then: it needs nobody before. */
  snoozedUntil?: Instant;
  /** Counts as unanswered from the day after, in place of seven working days. */
  replyBy?: CivilDate;
  createdAt: Instant;
  updatedAt: Instant;
  sample?: true;
}

/** What a message does when it does nothing else. */
export const ERRANDS = ['scheduling', 'thanks', 'answer'] as const;
export type Errand = (typeof ERRANDS)[number];

/** A call, talk or message on a deal. */
export interface Exchange {
  id: Id;
  dealId: Id;
  contactIds: Id[];
  channel: Channel;
  direction: 'in' | 'out' | 'both';
  at: Instant;
  /** What came of it. */
  note: string;
  /** What was asked in it. Promises of ours are found by the message's key. */
  commitmentIds: Id[];
  /** Of the sent message, so that each is counted once. See `queries/page/message-key`. */
  messageKey?: string;
  /** Its deal was open, and a commitment usual for the honest stage was not standing, when it was recorded. */
  chance?: true;
  /** All that it does but for its asks: without them it counts as no chance. */
  errand?: Errand;
  sample?: true;
}

/** A person's choice for a thread: wins from then on. */
export interface ThreadChoice {
  /** See matching/thread-key. */
  id: string;
  /** `null` = the rep said that this is none of a deal's business. */
  dealId: Id | null;
  at: Instant;
  /** What was recorded from the thread before, in another deal, rightly stands there. */
  leaves?: true;
  sample?: true;
}

/** What a sentence of a mail does. Asks and soft asks want something of the reader that can be agreed or tracked. */
export const SENTENCE_LABELS = ['ask', 'soft-ask', 'question', 'courtesy', 'promise', 'none'] as const;
export type SentenceLabel = (typeof SENTENCE_LABELS)[number];

/** What the rep made of something that was found, or not found, in words: their own example from then on. */
export interface Judgement {
  id: Id;
  dealId: Id | null;
  /** The sentence. */
  text: string;
  /** What the rep says that it is. */
  label: SentenceLabel;
  kind: CommitmentKind | null;
  /** What it was taken for. */
  foundLabel: SentenceLabel;
  foundKind: CommitmentKind | null;
  /** That it is an ask, as it was held then: 0 to 1. */
  probability: number;
  verdict: 'confirmed' | 'corrected' | 'dismissed' | 'added';
  /** Of the draft that it was said about, where there was one: see `queries/page/message-key`. */
  draftKey?: string;
  at: Instant;
  sample?: true;
}

/** Words of the rep's own, ready to insert. Slots are `{first_name}`, `{company}`, `{date}`, `{value}` and the rep's own. */
export interface Snippet {
  id: Id;
  name: string;
  /** Typed to find it at once; empty = none. */
  shortcut: string;
  text: string;
  kind: CommitmentKind | null;
  stage: StageKey | null;
  uses: number;
  usedAt: Instant | null;
  createdAt: Instant;
  updatedAt: Instant;
  sample?: true;
}
