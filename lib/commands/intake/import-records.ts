/** People, companies and deals out of a table: each once, known ones filled in and never replaced. */
import type { IntakeRecord } from '../../contract/commands/intake.ts';
import { firstStage, liveStages, stageCalled } from '../../domain/process/find.ts';
import type { Account, Contact, Deal, Process, Settings } from '../../domain/rows/types.ts';
import { completeRecord } from '../../matching/records/complete-record.ts';
import type { CompleteRecord } from '../../matching/records/complete-record.ts';
import { fullerDeal } from '../../matching/records/fuller-deal.ts';
import { fullerPerson } from '../../matching/records/fuller-person.ts';
import { readKnown } from '../../store/reading/known-records.ts';
import type { KnownRecords } from '../../store/reading/known-records.ts';
import { settleEarlier } from '../deals/settle-earlier.ts';
import { findProcess, readSettings } from '../find-rows.ts';
import { joined } from '../../matching/people/identities.ts';
import { joinDeal } from '../people/join-person.ts';
import { newAccount, newContact } from '../people/new-rows.ts';
import type { Verb, Work } from '../verb.ts';
import { Tally } from './tally.ts';

interface Intake {
  work: Work;
  known: KnownRecords;
  settings: Settings;
  process: Process;
  similar: 'skip' | 'add';
  underWay: boolean;
  tally: Tally;
}

export const importRecords: Verb<'import-records'> = async (work, args) => {
  const records = args.records.map((record) => completeRecord(record, work.now, work.zone));
  const settings = await readSettings(work);
  const process = await findProcess(work, settings.processId);
  const intake = {
    work,
    known: await readKnown(work.book, records, work.zone),
    settings,
    process,
    similar: args.similar,
    underWay: args.underWay,
    tally: new Tally(),
  };
  for (const record of records) {
    const account = record.company ? await settleAccount(intake, record.company) : null;
    const contact = record.person ? await settleContact(intake, record.person, account) : null;
    const deal = record.deal && account ? await settleDeal(intake, record.deal, account) : null;
    if (!deal || !contact) continue;
    const { joined: isNew } = await joinDeal(work, deal, contact.id);
    if (isNew) intake.tally.note('deals', deal.id, 'filled');
  }
  return { said: 'done.records-imported', values: intake.tally.values() };
};

async function settleAccount(
  { work, known, tally }: Intake,
  company: NonNullable<CompleteRecord['company']>,
): Promise<Account> {
  const found = known.accountOf(company);
  if (found) {
    const domains = joined(
      found.domains,
      company.domains.filter((domain) => known.isFree(domain)),
    );
    known.nameAccount(company.name, found);
    if (domains.length > found.domains.length) return keep({ ...found, domains, updatedAt: work.now }, 'filled');
    tally.note('companies', found.id, 'same');
    return found;
  }
  return keep(newAccount(work, company.name, company.domains), 'made');

  async function keep(account: Account, fate: 'made' | 'filled'): Promise<Account> {
    tally.note('companies', account.id, fate);
    await work.rows.write('account', account);
    known.addAccount(account, account);
    return account;
  }
}

/** `null` = somebody like that is known, and nobody can say that it is the same. */
async function settleContact(
  { work, known, similar, tally }: Intake,
  person: NonNullable<IntakeRecord['person']>,
  account: Account | null,
): Promise<Contact | null> {
  const found = known.contactOf(person, account?.id ?? null);
  if (!found && similar === 'skip' && known.isSimilar(person.name, account?.id ?? null)) {
    tally.left += 1;
    return null;
  }
  const base = found ?? newContact(work, person.name);
  const fuller = fullerPerson(base, person, account?.id ?? null);
  const contact = fuller ?? base;
  tally.note('people', contact.id, found ? (fuller ? 'filled' : 'same') : 'made');
  if (!found || fuller) await work.rows.write('contact', { ...contact, updatedAt: work.now });
  known.addContact(contact);
  return contact;
}

async function settleDeal(
  { work, known, settings, process, underWay, tally }: Intake,
  deal: NonNullable<CompleteRecord['deal']>,
  account: Account,
): Promise<Deal> {
  const found = known.dealOf(deal, account.id);
  if (found) {
    const fuller = fullerDeal(found, deal, settings.currency);
    tally.note('deals', found.id, fuller ? 'filled' : 'same');
    if (!fuller) return found;
    const filled = { ...fuller, updatedAt: work.now };
    await work.rows.write('deal', filled);
    known.takeDeal(filled);
    return filled;
  }
  const closedAt = deal.outcome === null ? null : (deal.closedAt ?? work.now);
  const row: Deal = {
    id: work.newId(),
    accountId: account.id,
    name: deal.name,
    processId: process.id,
    stage: stageOf(process, deal),
    stageSince: closedAt ?? work.now,
    origin: 'we-opened',
    dream: false,
    value: deal.value,
    currency: deal.currency ?? settings.currency,
    expectedClose: deal.expectedClose,
    outcome: deal.outcome,
    closed: deal.outcome === null ? 0 : 1,
    closedAt,
    note: deal.note,
    nextAskSnoozedUntil: null,
    createdAt: work.now,
    updatedAt: closedAt ?? work.now,
  };
  tally.note('deals', row.id, 'made');
  await work.rows.write('deal', row);
  if (underWay && row.closed === 0) await settleEarlier(work, row, process);
  known.takeDeal(row);
  return row;
}

/**
 * Where it is said to stand. Else a won deal has come to the end of the process, and an open one begins it. A lost one had
 * begun: in the first stage it would stand in no figure of won and lost, beside the won ones that do.
 */
function stageOf(process: Process, { stage, outcome }: NonNullable<IntakeRecord['deal']>): string {
  const live = liveStages(process);
  // An ended deal may have ended in a stage that is no longer asked for.
  const said = stage === null ? null : stageCalled(outcome === null ? live : process.stages, stage);
  const unsaid = outcome === 'won' ? live.at(-1) : outcome === null ? firstStage(process) : (live[1] ?? live[0]);
  return (said ?? unsaid)?.key ?? '';
}
