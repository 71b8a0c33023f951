/** One message of every kind that can be said to the worker, by what it needs to be allowed. */
import { commandArgs } from '../../../lib/contract/commands.ts';
import { queryArgs } from '../../../lib/contract/queries.ts';
import type { DataAct } from '../../../lib/contract/data-acts.ts';
import type { GmailSeen } from '../../../lib/page/gmail/seen.ts';
import type { LinkedInSeen } from '../../../lib/page/linkedin/seen.ts';
import type { Group } from './who-may.ts';

export interface Said {
  group: Group;
  port: 'page' | 'surface';
  /** For the name of a test. */
  what: string;
  message: Record<string, unknown>;
}

export const LINKEDIN_SEEN: LinkedInSeen = {
  seen: 'linkedin',
  url: 'https://www.linkedin.com/feed/',
  recipient: '',
  since: 'https://www.linkedin.com/feed/',
  layout: null,
  title: '',
  card: null,
  company: null,
  marks: [],
  panes: [],
};

/** Written down a second time, on purpose: `lib/messaging/allowed.ts` is held to it. */
const OF_THE_DASHBOARD =
  `edit-account merge-accounts merge-contacts keep-apart compare-again delete-contact withdraw-sent
import-records import-exchanges start-audit continue-audit finish-audit mark-audit delete-audit rate-skill start-plan
stop-plan delete-plan save-review delete-review choose-price save-process keep-process-draft choose-process
archive-process move-deals forget-misfit settle-misfits edit-off-map delete-off-map settle-off-map forget-judgements
save-snippet delete-snippet import-snippets save-view rename-view delete-view load-sample remove-sample`.split(/\s+/);

const transfer = 't';
const DATA: DataAct[] = [
  { kind: 'open-export', transfer, what: 'backup' },
  { kind: 'next-part', transfer, part: 0 },
  { kind: 'open-upload', transfer },
  { kind: 'put-part', transfer, part: 0, text: '{' },
  { kind: 'preview-upload', transfer },
  { kind: 'restore-progress', transfer },
  { kind: 'restore-upload', transfer, commandId: 'c' },
  { kind: 'preview-merge', transfer },
  { kind: 'merge-upload', transfer, commandId: 'c', choices: { all: null, one: {}, apart: [] } },
  { kind: 'drop-transfer', transfer },
  { kind: 'restore-snapshot' },
  { kind: 'open-again' },
  { kind: 'backup-plan' },
  { kind: 'set-backup-plan', change: { every: 'daily', keep: 7, place: 'folder', sealed: false } },
  { kind: 'back-up-now' },
  { kind: 'copies' },
  { kind: 'lock-copies', locked: false },
  { kind: 'delete-everything' },
];

const report = (message: Record<string, unknown>): Said => ({
  group: 'report',
  port: 'page',
  what: String(message['type']),
  message,
});
const request = 'r';

/** What a script says of its own site. */
export const reports = (seen: GmailSeen | LinkedInSeen): Said[] => [
  report({ type: 'context', reading: seen, tone: 'light', held: false }),
  report({ type: 'layout', open: true, width: 400 }),
  report({ type: 'send', press: { act: 'send', at: 0, seen } }),
  report({ type: 'selection', request, selection: null }),
  report({ type: 'inserted', request, ok: true }),
];

const ask = (group: Group, what: string, message: Record<string, unknown>): Said => ({
  group,
  port: 'surface',
  what,
  message,
});

export const ASKED: readonly Said[] = [
  ask('query', 'hello', { type: 'hello', surface: 'sidebar', windowId: null }),
  ask('query', 'unsubscribe', { type: 'unsubscribe', request }),
  ...Object.keys(queryArgs).flatMap((name) => [
    ask('query', `query ${name}`, { type: 'query', request, name, args: {} }),
    ask('query', `subscribe ${name}`, { type: 'subscribe', request, name, args: {} }),
  ]),
  ...Object.keys(commandArgs).map((name) =>
    ask(OF_THE_DASHBOARD.includes(name) ? 'dashboard' : 'command', `command ${name}`, {
      type: 'command',
      request,
      commandId: 'c',
      name,
      // Known to no command: whoever may ask is told so, and nothing is written.
      args: { 'no-such-key': 1 },
    }),
  ),
  ask('page', 'insert', { type: 'insert', request, draft: null, text: 'Could you?' }),
  ask('page', 'release-keys', { type: 'release-keys' }),
  ask('page', 'layout', { type: 'layout', open: true, width: 400 }),
  // Of no deal that there is: looked at, and not kept.
  ask('keep', 'keep', {
    type: 'keep',
    request,
    text: { form: 'log', dealId: 'nobody', threadKey: null, fields: '{}', caret: null },
  }),
  ...DATA.map((act) => ask('data', act.kind, { type: 'data', request, act })),
];
