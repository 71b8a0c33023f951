/** Which surface may ask for what. What exports, replaces or destroys everything lives in the dashboard alone. */
import type { CommandName } from '../contract/commands.ts';
import type { SurfaceUp } from '../contract/ports.ts';
import type { Party } from './senders.ts';

/**
 * What the sidebar has a control for, and no more: it stands in pages that we do not control. A test holds this list and
 * the sidebar's own files against each other.
 */
const SIDEBAR: ReadonlySet<CommandName> = new Set([
  'create-deal',
  'edit-deal',
  'move-stage',
  'close-deal',
  'reopen-deal',
  'delete-deal',
  'add-person',
  'edit-contact',
  'remove-person',
  'set-element',
  'answer-element',
  'fill-role',
  'record-commitment',
  'edit-commitment',
  'advance-commitment',
  'delete-commitment',
  'answer-ask',
  'snooze-commitment',
  'await-reply',
  'log-exchange',
  'record-sent',
  'pass-sent',
  'record-statement',
  'edit-statement',
  'delete-statement',
  'explain-regression',
  'mark-misfit',
  'record-off-map',
  'judge-sentences',
  'forget-judgement',
  'snooze-next-ask',
  'choose-deal',
  'forget-choice',
  'move-records',
  'leave-records',
  'use-snippet',
  'start-snippets',
  'change-settings',
  'undo',
]);

/** What only a surface beside a page has a use for. */
const BESIDE_A_PAGE: ReadonlySet<SurfaceUp['type']> = new Set(['insert', 'release-keys', 'keep']);

export function mayAsk(party: Party, message: SurfaceUp): boolean {
  if (party.kind === 'page') return false;
  if (party.kind === 'dashboard') return !BESIDE_A_PAGE.has(message.type);
  if (message.type === 'data') return false;
  if (message.type === 'command') return SIDEBAR.has(message.name);
  return true;
}
