/** What happened, for tests to look at: `window.__double`. The real Gmail has nothing like it. */

import type { Network } from './options.ts';

export interface SentMail {
  /** `msg-a:r…`, as in the draft. */
  id: string;
  /** `thread-…` */
  threadId: string;
  /** Addresses of To, Cc and Bcc. */
  to: string[];
}

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
  /** Mails that the server has accepted, in order; one that is taken back stays in it. */
  sent: SentMail[];
  /** The network from now on. Mails that wait go out when it is `online` again. */
  setNetwork(network: Network): void;
  /** Another extension sends the draft on top, by untrusted events. `false` = no draft is open. */
  sendAsExtension(how?: 'click' | 'keys'): boolean;
  /** The time of every planned mail has come. @returns how many went out */
  sendScheduled(): number;
  /** Lets an answer arrive in the conversation of this subject. `false` = there is none. */
  receive(subject: string, from: { name: string; email: string }, text: string): boolean;
}

export function createLog(setTheme: DoubleLog['setTheme']): DoubleLog {
  const log: DoubleLog = {
    shortcuts: [],
    actions: [],
    layouts: [],
    churned: 0,
    sent: [],
    setTheme,
    setNetwork: () => undefined,
    sendAsExtension: () => false,
    sendScheduled: () => 0,
    receive: () => false,
  };
  Object.assign(globalThis, { __double: log });
  return log;
}
