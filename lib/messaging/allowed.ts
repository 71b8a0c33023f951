/** Which surface may ask for what. What exports, replaces or destroys everything lives in the dashboard alone. */
import type { CommandName } from '../contract/commands.ts';
import type { SurfaceUp } from '../contract/ports.ts';
import type { Party } from './senders.ts';

const DASHBOARD_ONLY: ReadonlySet<CommandName> = new Set([
  'load-sample',
  'remove-sample',
  'delete-contact',
  'forget-judgements',
  'save-process',
  'keep-process-draft',
  'choose-process',
  'archive-process',
  'move-deals',
  'import-records',
  'import-exchanges',
]);

export function mayAsk(party: Party, message: SurfaceUp): boolean {
  if (party.kind === 'page') return false;
  if (party.kind === 'dashboard') return message.type !== 'insert' && message.type !== 'release-keys';
  if (message.type === 'data') return false;
  if (message.type === 'command') return !DASHBOARD_ONLY.has(message.name);
  return true;
}
