/**
 * What a site's reader says about the page on screen: plain JSON, nothing else crosses to the background.
 * `null` always means "could not be read"; nothing is guessed. An empty list means "read, and there is none".
 * Key names are those of the captured fragments that the readers are checked against.
 */

import type { PersonIds } from './linkedin/ids.ts';

/** Longest texts and lists that leave the page; whatever is longer is cut and marked. */
export const PAGE_LIMITS = {
  text: 20_000,
  line: 500,
  messages: 200,
  people: 500,
  composes: 12,
  rows: 60,
} as const;

export interface Address {
  /** Lower-case. */
  email: string;
  name: string | null;
}

export interface GmailMessage {
  expanded: boolean;
  /** `msg-f:…` or `msg-a:…`, without the leading `#`. */
  messageId: string | null;
  /** 16 hex digits. */
  legacyMessageId: string | null;
  sender: Address | null;
  recipients: Address[];
  /** As shown: localised, never to be parsed. */
  shownDate: string | null;
  /** Own text without quote and signature; `null` while collapsed. */
  bodyText: string | null;
  /** The signature block when the page marks one; feeds the offer to create an account. */
  signatureText: string | null;
  /** Who wrote the mail that this one passes on, where its header stands in a quote that the page marks. */
  forwardedFrom: Address | null;
  bodyClipped: boolean;
}

export type GmailComposeKind = 'popup' | 'full-screen' | 'inline' | 'window';

export interface GmailCompose {
  kind: GmailComposeKind;
  composeId: string | null;
  /** `msg-a:r…`: later the id of the sent message, so the natural key for "recorded once". */
  draftId: string | null;
  threadId: string | null;
  legacyThreadId: string | null;
  repliedToMessageId: string | null;
  /** Address: the mailbox's own, or an alias that the rep writes from. */
  from: string | null;
  subject: string | null;
  to: Address[];
  cc: Address[];
  bcc: Address[];
  /** Typed and not yet a chip; Gmail sends to them all the same. */
  typedRecipients: string[];
  /** Own text without quote and signature. */
  bodyText: string | null;
  focused: boolean;
}

export interface GmailContext {
  site: 'gmail';
  /** Address of the mailbox on screen. */
  account: string | null;
  urlThread: { threadId: string | null; legacyThreadId: string | null } | null;
  openThread: { subject: string | null; threadId: string | null; legacyThreadId: string | null } | null;
  messages: GmailMessage[];
  /** Lower-case addresses, in order of appearance. */
  participants: string[];
  participantsComplete: boolean;
  composes: GmailCompose[];
  toast: { sent: boolean; canUndo: boolean; threadId: string | null } | null;
  /** A dialog says what is wrong, or asks: of a mail that was to be sent, that it was not. */
  alert: boolean;
}

interface LinkedInIdentity extends PersonIds {
  name: string | null;
  headline: string | null;
}

export interface LinkedInPerson extends LinkedInIdentity {
  location: string | null;
  currentCompany: string | null;
  currentCompanySlug: string | null;
  currentTitle: string | null;
  degree: string | null;
  pronouns: string | null;
  inviteState: 'connect' | 'pending' | null;
}

export interface LinkedInCompany {
  name: string | null;
  slug: string | null;
  numericId: string | null;
  website: string | null;
  employees: string | null;
  industry: string | null;
  headquarters: string | null;
}

export interface LinkedInParticipant extends LinkedInIdentity {
  profileHref: string | null;
}

export interface LinkedInMessage {
  /** The URN, whole: key of "recorded once". */
  messageUrn: string | null;
  direction: 'in' | 'out' | null;
  sender: string | null;
  dayHeading: string | null;
  shownTime: string | null;
  /** ISO instant, decoded from the URN. */
  sentAtUtc: string | null;
  sentIndicatorTitle: string | null;
  /** Still on its way, the page says. */
  sending: boolean;
  /** `null` when only a shared post stands there. */
  text: string | null;
}

export interface LinkedInConversation {
  place: 'page' | 'bubble' | 'sales' | 'invitation';
  participants: LinkedInParticipant[];
  viewerId: string | null;
  conversationId: string | null;
  threadId: string | null;
  messages: LinkedInMessage[];
  compose: { text: string; ariaLabel: string | null; sendDisabled: boolean | null } | null;
  /** The page says that something went wrong in it, e.g. that a message was not sent. */
  trouble: boolean;
  focused: boolean;
}

export interface LinkedInContext {
  site: 'linkedin';
  ui: 'sdui' | 'classic' | 'salesnav' | null;
  /** Own member id, when the page shows it. */
  viewerId: string | null;
  person: LinkedInPerson | null;
  company: LinkedInCompany | null;
  conversations: LinkedInConversation[];
  /** One is on screen that is no conversation; `withdrawal` = it asks whether to withdraw an invitation. */
  dialog?: 'withdrawal' | 'other' | undefined;
}

export type PageContext = GmailContext | LinkedInContext;

export type PageKind =
  | 'gmail-list'
  | 'gmail-thread'
  | 'gmail-compose'
  | 'gmail-other'
  | 'linkedin-profile'
  | 'linkedin-company'
  | 'linkedin-messaging'
  | 'linkedin-lead'
  | 'linkedin-list'
  | 'linkedin-other';

export interface PageReading {
  kind: PageKind;
  /** The page's address without query secrets: origin + path + hash, at most PAGE_LIMITS.line characters. */
  url: string;
  /**
   * False while URL and DOM disagree: then the context holds nothing but site and account. Also false while what the URL
   * names is not on screen yet.
   */
  settled: boolean;
  context: PageContext;
  /** Fact → the selector variant that answered, e.g. `{"openThread.subject": "h2[data-legacy-thread-id] (2018)"}`. */
  sources: Record<string, string>;
  /** Names of the facts that this kind of page should show and that could not be read. Never values. */
  missing: string[];
}

/** What the rep has selected in the page, given only when the rep captures. */
export interface PageSelection {
  text: string;
  /** Where it stands, when it stands in a message or a draft. */
  messageId: string | null;
  draftId: string | null;
  sender: Address | null;
}
