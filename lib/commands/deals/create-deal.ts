/** Account, people and deal in one step. What is known already is found again and not made twice. */
import type { ParsedCommandArgs } from '../../contract/commands.ts';
import { domainForms } from '../../domain/identity/domain-forms.ts';
import { hasDomain } from '../../matching/domains/address.ts';
import { companyNameKey, foldText } from '../../domain/identity/names.ts';
import { findStage, firstStage } from '../../domain/process/find.ts';
import type { Account, Deal, Id, Process } from '../../domain/rows/types.ts';
import { findAccount, findProcess, readSettings } from '../find-rows.ts';
import { domainsIn, joined, lowerCase } from '../../matching/people/identities.ts';
import { hearFrom } from '../people/hear-from.ts';
import { joinDeal, meetPerson } from '../people/join-person.ts';
import { newAccount } from '../people/new-rows.ts';
import { settleEarlier } from './settle-earlier.ts';
import { refuse } from '../refusal.ts';
import type { Verb, Work } from '../verb.ts';

type Args = ParsedCommandArgs<'create-deal'>;

async function knownAccount(work: Work, args: Args): Promise<Account | null> {
  if (args.accountId) return findAccount(work, args.accountId);
  const { accounts } = work.book;
  const domains = domainsIn(args.domains);
  const byDomain =
    domains.length > 0 ? await accounts.where('domains').anyOf(domains.flatMap(domainForms)).first() : undefined;
  const keys = lowerCase(args.linkedinKeys);
  const found = byDomain ?? (keys.length > 0 ? await accounts.where('linkedinKeys').anyOf(keys).first() : undefined);
  if (found) return work.rows.read('account', found.id);
  return domains.length > 0 || keys.length > 0 || args.another ? null : namesake(work, args.accountName);
}

/** By hand there is a name alone: where one company goes by it, that is the one, unless the rep says otherwise. */
async function namesake(work: Work, name: string): Promise<Account | null> {
  const key = companyNameKey(name);
  const ids = key === '' ? [] : await work.book.accounts.where('nameKey').equals(key).limit(2).primaryKeys();
  const [only, second] = ids;
  return only !== undefined && second === undefined ? work.rows.read('account', only) : null;
}

async function settleAccount(work: Work, args: Args): Promise<Account> {
  const known = await knownAccount(work, args);
  const base = known ?? newAccount(work, args.accountName);
  const domains = joined(
    base.domains,
    domainsIn(args.domains).filter((domain) => !hasDomain(base, domain)),
  );
  const linkedinKeys = joined(base.linkedinKeys, lowerCase(args.linkedinKeys));
  const grown = domains.length > base.domains.length || linkedinKeys.length > base.linkedinKeys.length;
  const account = { ...base, domains, linkedinKeys, ...(grown ? { updatedAt: work.now } : {}) };
  if (!known || grown) await work.rows.write('account', account);
  return account;
}

async function newDeal(work: Work, args: Args, account: Account, process: Process): Promise<Deal> {
  const settings = await readSettings(work);
  const stage = args.stage ? findStage(process, args.stage) : firstStage(process);
  return {
    id: work.newId(),
    accountId: account.id,
    name: args.dealName,
    processId: process.id,
    stage: stage?.key ?? refuse('not-found', { what: 'stage' }),
    stageSince: work.now,
    origin: args.origin,
    dream: false,
    value: args.value ?? null,
    currency: settings.currency,
    expectedClose: null,
    outcome: null,
    closed: 0,
    closedAt: null,
    note: '',
    nextAskSnoozedUntil: null,
    createdAt: work.now,
    updatedAt: work.now,
  };
}

/** A name alone is that of whom the company has by that name, unless there are several. */
async function knownByName({ book }: Work, { accountId }: Deal, person: Args['people'][number]): Promise<Id | null> {
  if (person.contactId || person.email || person.linkedinIds.length > 0) return person.contactId ?? null;
  const named = book.contacts.where('ix.name').equals(foldText(person.name));
  const [only, second] = await named.filter((contact) => contact.accountId === accountId).toArray();
  return only && !second ? only.id : null;
}

async function joinAll(work: Work, deal: Deal, people: Args['people']): Promise<void> {
  for (const given of people) {
    const person = { ...given, contactId: await knownByName(work, deal, given) };
    const { contact } = await meetPerson(work, deal, person);
    await joinDeal(work, deal, contact.id);
    if (given.heardAt !== undefined) await hearFrom(work, deal, contact.id, Math.min(given.heardAt, work.now));
  }
}

export const createDeal: Verb<'create-deal'> = async (work, args) => {
  const account = await settleAccount(work, args);
  const process = await findProcess(work, (await readSettings(work)).processId);
  const deal = await newDeal(work, args, account, process);
  await work.rows.write('deal', deal);
  if (args.underWay) await settleEarlier(work, deal, process);
  await joinAll(work, deal, args.people);
  if (args.threadKey) await work.rows.write('threadChoice', { id: args.threadKey, dealId: deal.id, at: work.now });
  return { said: 'done.deal-created', values: { deal: deal.name, account: account.name }, created: deal.id };
};
