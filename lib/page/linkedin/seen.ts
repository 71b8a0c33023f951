/**
 * What the LinkedIn content script saw: the page's own words and links, and no conclusions. The script stays small, and
 * what is concluded from it (`interpret.ts`) is pure. '' stands for whatever is not there.
 */
import type { LinkedInContext } from '../context.ts';

export interface SeenMessage {
  /** `data-event-urn` */
  urn: string;
  /** The sender's profile; only the first message of a group has it, and the name. */
  href: string;
  name: string;
  /** Marked as the other side's. */
  theirs: boolean;
  /** Heading above it, when it is the first of its day. */
  day: string;
  clock: string;
  /** `datetime` of its time, where there is one (Sales Navigator). */
  at: string;
  /** Title of the mark that says when it was sent; whether the mark says that it is still on its way. */
  mark: string;
  sending: boolean;
  text: string;
}

/** With hashed class names only the order tells what belongs together. */
export interface SeenRow {
  tag: string;
  text: string;
  href: string;
  label: string;
}

export interface SeenDraft {
  text: string;
  label: string;
  disabled: boolean | null;
}

export interface SeenPane {
  /** dialog: any other one · withdrawal: one that came up once what leads to withdrawing an invitation was pressed */
  place: 'page' | 'bubble' | 'hashed' | 'sales' | 'invitation' | 'dialog' | 'withdrawal';
  /** The heading, and the link that it is or holds. */
  name: string;
  href: string;
  /** Line under the name in a thread's header; profile card at the top of short threads. */
  info: string;
  card: string;
  messages: SeenMessage[];
  rows: SeenRow[];
  draft: SeenDraft | null;
  /** Something is said to have gone wrong in it. */
  trouble: boolean;
  focused: boolean;
}

export interface SeenEntry {
  lines: string[];
  /** The company's page. */
  href: string;
}

/** A profile's top card. */
export interface SeenCard {
  isSdui: boolean;
  /** `componentkey` or id of the card; `data-member-id`. */
  key: string;
  number: string;
  /** Keys of the controls in the card, and all links in it. */
  controls: string[];
  links: string[];
  /** Links in the whole of main that hold a member id. */
  others: string[];
  heading: string;
  /** Server-driven: paragraphs between name and contact link. Classic: headline and place. */
  lines: string[];
  /** The button that names the current company. */
  company: string;
  /** All short texts of the card. */
  small: string[];
  /** Without a link each entry's lines run on in one. */
  experience: SeenEntry[];
}

export interface SeenCompany {
  heading: string;
  /** Links of the page's navigation and of its top card. */
  links: string[];
  /** Links of the card's buttons. */
  sites: string[];
  items: string[];
}

/** An element of Sales Navigator with `data-anonymize`, or (mark '') one whose class speaks of a degree. */
export interface SeenMark {
  mark: string;
  tag: string;
  text: string;
  href: string;
}

export interface LinkedInSeen {
  seen: 'linkedin';
  /** Origin, path and hash. */
  url: string;
  /** `recipient` of the query. */
  recipient: string;
  /** Address under which exactly this content was first seen: another one than `url` while the page is being replaced. */
  since: string;
  layout: LinkedInContext['ui'];
  title: string;
  card: SeenCard | null;
  company: SeenCompany | null;
  marks: SeenMark[];
  panes: SeenPane[];
}
