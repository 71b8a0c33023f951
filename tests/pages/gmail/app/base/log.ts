/** What happened, for tests to look at: `window.__double`. The real Gmail has nothing like it. */

export interface DoubleLog {
  /** Single-key shortcuts that the page acted on, in order: `e`, `r`, `#` … */
  shortcuts: string[];
  /** What the page did: `archive`, `delete`, `open`, `send` … */
  actions: string[];
  /** Sizes changed, in pixels of the root: one for each time the page laid itself out. */
  layouts: number[];
  /** Mutations made by the churn so far. */
  churned: number;
  /** Settings → Themes. */
  setTheme(theme: 'light' | 'dark' | 'mixed'): void;
  /** Lets an answer arrive in the conversation of this subject. `false` = there is none. */
  receive(subject: string, from: { name: string; email: string }, text: string): boolean;
}

export function createLog(setTheme: DoubleLog['setTheme']): DoubleLog {
  const log: DoubleLog = { shortcuts: [], actions: [], layouts: [], churned: 0, setTheme, receive: () => false };
  Object.assign(globalThis, { __double: log });
  return log;
}
