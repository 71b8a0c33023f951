/** What happened, for tests to look at: `window.__double`. The real LinkedIn has nothing like it. */

export interface Finding {
  /** How it was found. */
  how: 'fetch' | 'dom' | 'resource' | 'frames' | 'message' | 'policy';
  detail: string;
}

export interface Call {
  /** `fetch`, `xhr`, `sendBeacon`, `click`, `scroll`, `focus`, `input` */
  what: string;
  detail: string;
}

export interface SentMessage {
  threadId: string;
  /** Without the viewer. */
  to: string[];
  text: string;
  urn: string | null;
}

export interface DoubleLog {
  /** Traces of an extension. Empty = none found. */
  findings: Finding[];
  /** Requests, clicks, scrolls, focus and input that no person and no script of the page made. */
  calls: Call[];
  /** What the page did: `open /in/…`, `send`, `invite` … */
  actions: string[];
  /** Messages that the server accepted, in order. */
  sent: SentMessage[];
  /** Invitations that the server accepted, in order; `note` is empty without one. */
  invited: { slug: string; note: string }[];
  /** Slugs of those whose invitation was withdrawn. */
  withdrawn: string[];
  /** Mutations made by the churn so far. */
  churned: number;
  /** The next so many sendings fail. */
  failNext(count: number): void;
  /** The person of this slug writes. `false` = nobody of that slug. */
  receive(slug: string, text: string): boolean;
  /** The rep edits the last message that they sent; or deletes it, and something says so in its place or not. */
  edit(text: string): void;
  erase(leavesWords: boolean): void;
  /** Who was invited says yes; a note stands in their conversation from then on. `false` = nobody of that slug was. */
  accept(slug: string): boolean;
  /** Asks each id for each file, then walks the page. Resolves to the findings so far. */
  probe(ids: string[], files: string[]): Promise<Finding[]>;
  /** Walks document, open roots, frames and resource timing. */
  walk(): Finding[];
}

export const log: DoubleLog = {
  findings: [],
  calls: [],
  actions: [],
  sent: [],
  invited: [],
  withdrawn: [],
  churned: 0,
  failNext: () => {},
  receive: () => false,
  edit: () => {},
  erase: () => {},
  accept: () => false,
  probe: () => Promise.resolve([]),
  walk: () => [],
};

export function publishLog(): void {
  Object.assign(globalThis, { __double: log });
}
