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

interface Intake {
  work: Work;
  known: KnownRecords;
  settings: Settings;
  process: Process;
  similar: 'skip' | 'add';
  underWay: boolean;
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
  };
  const made = { people: 0, companies: 0, deals: 0 };
  for (const record of records) {
    const account = record.company ? await settleAccount(intake, record.company, made) : null;
    const contact = record.person ? await settleContact(intake, record.person, account, made) : null;
    const deal = record.deal && account ? await settleDeal(intake, record.deal, account, made) : null;
    if (deal && contact) await joinDeal(work, deal, contact.id);
  }
  const values = Object.fromEntries(Object.entries(made).map(([what, count]) => [what, String(count)]));
  return { said: 'done.records-imported', values };
};

type Made = Record<'people' | 'companies' | 'deals', number>;

async function settleAccount(
  { work, known }: Intake,
  company: NonNullable<CompleteRecord['company']>,
  made: Made,
): Promise<Account> {
  const found = known.accountOf(company);
  if (found) {
    const domains = joined(
      found.domains,
      company.domains.filter((domain) => known.isFree(domain)),
    );
    known.nameAccount(company.name, found);
    if (domains.length === found.domains.length) return found;
    return keep({ ...found, domains, updatedAt: work.now });
  }
  made.companies += 1;
  return keep(newAccount(work, company.name, company.domains));

  async function keep(account: Account): Promise<Account> {
    await work.rows.write('account', account);
    known.addAccount(account, account);
    return account;
  }
}

/** `null` = somebody like that is known, and nobody can say that it is the same. */
async function settleContact(
  { work, known, similar }: Intake,
  person: NonNullable<IntakeRecord['person']>,
  account: Account | null,
  made: Made,
): Promise<Contact | null> {
  const found = known.contactOf(person, account?.id ?? null);
  if (!found && similar === 'skip' && known.isSimilar(person.name, account?.id ?? null)) return null;
  const base = found ?? newContact(work, person.name);
  const fuller = fullerPerson(base, person, account?.id ?? null);
  const contact = fuller ?? base;
  if (!found) made.people += 1;
  if (!found || fuller) await work.rows.write('contact', { ...contact, updatedAt: work.now });
  known.addContact(contact);
  return contact;
}

async function settleDeal(
  { work, known, settings, process, underWay }: Intake,
  deal: NonNullable<CompleteRecord['deal']>,
  account: Account,
  made: Made,
): Promise<Deal> {
  const found = known.dealOf(deal, account.id);
  if (found) {
    const fuller = fullerDeal(found, deal, settings.currency);
    if (!fuller) return found;
    const filled = { ...fuller, updatedAt: work.now };
    await work.rows.write('deal', filled);
    known.takeDeal(filled);
    return filled;
  }
  made.deals += 1;
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
