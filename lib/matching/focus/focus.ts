/** What the page is about, of all that stands on it: one conversation, draft, person or company. */
import type { Instant } from '../../domain/rows/types.ts';

export interface PagePerson {
  /** Lower-case; `null` on LinkedIn. */
  email: string | null;
  name: string | null;
  /** Every form on the page: `in/<slug>`, `ACoAA…`, `ACwAA…`, `member:<number>`. */
  linkedinIds: string[];
  title: string | null;
  companyName: string | null;
  /** `/company/` key of where they work now. */
  companyKey: string | null;
  /** 1 = the counterpart; less for those who only read along; 0 = one of a crowd, says nothing. */
  closeness: number;
  /** When they last wrote here; `null` = they did not, or it can't be told. */
  wroteAt: Instant | null;
  /** Stands in the text of a tool's mail alone: asked about, never matched by. */
  mentioned: boolean;
}

export interface PageCompany {
  name: string | null;
  /** Slug and number, lower-case. */
  keys: string[];
  /** Registrable. */
  domain: string | null;
}

export interface Focus {
  about: 'thread' | 'draft' | 'conversation' | 'person' | 'company' | 'nothing';
  subject: string | null;
  /** Outside people, closest first, each once. */
  people: PagePerson[];
  company: PageCompany | null;
  /** Colleagues on it, ourselves left out. */
  colleagues: number;
  /**
   * The outside people stand only in a mail that a colleague forwarded, or in the name of one that a list of ours sent on;
   * or beside robots alone, in whose mail they are named.
   */
  passedOn: 'by-us' | 'by-tool' | null;
  /** Own text of the newest outside message, for signs of mass mail and for its signature. */
  newest: { sender: string; text: string; signature: string | null; toUs: boolean; recipients: string[] } | null;
  /** Nobody of ours wrote in it, or it goes to a crowd. */
  oneWay: boolean;
  /** The first message is one of theirs to us. */
  begunByThem: boolean;
}

export const NOTHING: Focus = {
  about: 'nothing',
  subject: null,
  people: [],
  company: null,
  colleagues: 0,
  passedOn: null,
  newest: null,
  oneWay: false,
  begunByThem: false,
};
