/** A step that was drawn, over the rows that are there now. */
import type { CommandResult } from '../../../lib/contract/commands.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';
import { namePair } from './merge-steps.ts';
import { nameMoved } from './move-steps.ts';
import { needs } from './random-steps.ts';
import type { Step } from './random-steps.ts';

/** Reference → its argument and its table. */
const REFERENCES = {
  deal: ['dealId', 'deals'],
  account: ['accountId', 'accounts'],
  contact: ['contactId', 'contacts'],
  commitment: ['commitmentId', 'commitments'],
  judgement: ['judgementId', 'judgements'],
  statement: ['statementId', 'statements'],
  regression: ['regressionId', 'regressions'],
  audit: ['auditId', 'audits'],
  plan: ['planId', 'plans'],
  move: ['moveId', 'offMapMoves'],
  snippet: ['snippetId', 'snippets'],
} as const satisfies Record<keyof Step['pick'], readonly [string, string]>;

async function idAt(test: TestBook, table: (typeof REFERENCES)[keyof Step['pick']][1], at: number) {
  const ids = await test.book[table].toCollection().primaryKeys();
  return ids.length > 0 ? ids[at % ids.length] : 'nobody';
}

async function references(test: TestBook, step: Step): Promise<Record<string, unknown>> {
  const ids: Record<string, unknown> = {};
  for (const name of needs[step.name] ?? ['deal']) {
    const [argument, table] = REFERENCES[name];
    ids[argument] = await idAt(test, table, step.pick[name]);
  }
  if (step.name === 'log-exchange' || step.name === 'record-sent')
    ids['contactIds'] = [await idAt(test, 'contacts', step.pick.contact)];
  await namePair(test, step, ids);
  await nameMoved(test, step, ids);
  return ids;
}

/** With the rows that it picks from those that are there now. */
export async function argsOf(test: TestBook, step: Step): Promise<Record<string, unknown>> {
  const args: Record<string, unknown> = { ...step.args, ...(await references(test, step)) };
  // Either one deal or all that stand on a version.
  if (step.name === 'move-deals' && args['from'] !== undefined) delete args['dealId'];
  return args;
}

export const carryOutStep = async (test: TestBook, step: Step): Promise<CommandResult> =>
  test.run(step.name, await argsOf(test, step));
