/** Rows that a command cannot do without: missing ones refuse it. */
import type {
  Account,
  Commitment,
  Contact,
  Deal,
  Id,
  Process,
  Regression,
  Settings,
  Snippet,
  Statement,
} from '../domain/rows/types.ts';
import { defaultSettings } from '../store/opening/defaults.ts';
import { bare } from '../store/rows/rows.ts';
import { refuse } from './refusal.ts';
import type { Work } from './verb.ts';

export async function findDeal(work: Work, dealId: Id): Promise<Deal> {
  return (await work.rows.read('deal', dealId)) ?? refuse('not-found', { what: 'deal' });
}

export async function findAccount(work: Work, accountId: Id): Promise<Account> {
  return (await work.rows.read('account', accountId)) ?? refuse('not-found', { what: 'account' });
}

export async function findContact(work: Work, contactId: Id): Promise<Contact> {
  return (await work.rows.read('contact', contactId)) ?? refuse('not-found', { what: 'contact' });
}

export async function findCommitment(work: Work, commitmentId: Id): Promise<Commitment> {
  return (await work.rows.read('commitment', commitmentId)) ?? refuse('not-found', { what: 'commitment' });
}

export async function findSnippet(work: Work, snippetId: Id): Promise<Snippet> {
  return (await work.rows.read('snippet', snippetId)) ?? refuse('not-found', { what: 'snippet' });
}

export async function findStatement(work: Work, statementId: Id): Promise<Statement> {
  return (await work.rows.read('statement', statementId)) ?? refuse('not-found', { what: 'statement' });
}

export async function findRegression(work: Work, regressionId: Id): Promise<Regression> {
  return (await work.rows.read('regression', regressionId)) ?? refuse('not-found', { what: 'regression' });
}

export async function findProcess(work: Work, processId: string): Promise<Process> {
  const process = await work.book.processes.get(processId);
  return process ? bare(process) : refuse('not-found', { what: 'process' });
}

export async function readSettings(work: Work): Promise<Settings> {
  return (await work.rows.read('settings', 'settings')) ?? defaultSettings();
}
