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

export interface DoubleLog {
  /** Traces of an extension. Empty = none found. */
  findings: Finding[];
  /** Requests, clicks, scrolls, focus and input that no person and no script of the page made. */
  calls: Call[];
  /** What the page did: `open /in/…`, `send`, `invite` … */
  actions: string[];
  /** Mutations made by the churn so far. */
  churned: number;
  /** Asks each id for each file, then walks the page. Resolves to the findings so far. */
  probe(ids: string[], files: string[]): Promise<Finding[]>;
  /** Walks document, open roots, frames and resource timing. */
  walk(): Finding[];
}

export const log: DoubleLog = {
  findings: [],
  calls: [],
  actions: [],
  churned: 0,
  probe: () => Promise.resolve([]),
  walk: () => [],
};

export function publishLog(): void {
  Object.assign(globalThis, { __double: log });
}
