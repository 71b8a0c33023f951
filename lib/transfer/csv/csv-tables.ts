/** Which columns each table has in a CSV. Reasons and why are in none of them. */
import { guideOf, findStage } from '../../domain/process/find.ts';
import { civilDateOf } from '../../domain/time/civil-date.ts';
import { dayOfPast } from '../../domain/time/past-moment.ts';
import type { Account, Commitment, Contact, Deal, Instant, Process } from '../../domain/rows/types.ts';

export type Cell = string | number | null;
export interface Column<Row> {
  title: string;
  cell(row: Row, known: Known): Cell;
}

/** What rows refer to, by id. */
export interface Known {
  accounts: Map<string, Pick<Account, 'name'>>;
  contacts: Map<string, Pick<Contact, 'name'>>;
  deals: Map<string, Pick<Deal, 'name' | 'accountId' | 'processId'>>;
  processes: Map<string, Process>;
}

function day(instant: Instant | null): Cell {
  return instant === null ? null : civilDateOf(instant);
}

function list(values: string[]): string {
  return values.join(' | ');
}

function stageName(deal: Deal, known: Known): string {
  const process = known.processes.get(deal.processId);
  return (process && findStage(process, deal.stage)?.name) ?? deal.stage;
}

function kindName(commitment: Commitment, known: Known): string {
  const process = known.processes.get(known.deals.get(commitment.dealId)?.processId ?? '');
  return (process && guideOf(process, commitment.kind)?.name) ?? commitment.kind;
}

function accountOfDeal(dealId: string, known: Known): string {
  return known.accounts.get(known.deals.get(dealId)?.accountId ?? '')?.name ?? '';
}

export const dealColumns: Column<Deal>[] = [
  { title: 'Account', cell: (row, known) => known.accounts.get(row.accountId)?.name ?? '' },
  { title: 'Deal', cell: (row) => row.name },
  { title: 'Stage', cell: stageName },
  { title: 'Origin', cell: (row) => row.origin },
  { title: 'Dream client', cell: (row) => (row.dream ? 'yes' : 'no') },
  { title: 'Value', cell: (row) => row.value },
  { title: 'Currency', cell: (row) => row.currency },
  { title: 'Expected close', cell: (row) => row.expectedClose },
  { title: 'Outcome', cell: (row) => row.outcome },
  { title: 'Closed on', cell: ({ closedAt }) => (closedAt === null ? null : dayOfPast(closedAt)) },
  { title: 'Note', cell: (row) => row.note },
  { title: 'Created on', cell: (row) => day(row.createdAt) },
  { title: 'Changed on', cell: (row) => day(row.updatedAt) },
];

export const contactColumns: Column<Contact>[] = [
  { title: 'Name', cell: (row) => row.name },
  { title: 'Account', cell: (row, known) => known.accounts.get(row.accountId ?? '')?.name ?? '' },
  { title: 'Title', cell: (row) => row.title },
  { title: 'Level', cell: (row) => row.level },
  { title: 'Addresses', cell: (row) => list(row.emails) },
  { title: 'LinkedIn', cell: (row) => list(row.linkedinIds) },
  { title: 'Created on', cell: (row) => day(row.createdAt) },
];

export const accountColumns: Column<Account>[] = [
  { title: 'Name', cell: (row) => row.name },
  { title: 'Domains', cell: (row) => list(row.domains) },
  { title: 'LinkedIn pages', cell: (row) => list(row.linkedinKeys) },
  { title: 'Created on', cell: (row) => day(row.createdAt) },
];

export const commitmentColumns: Column<Commitment>[] = [
  { title: 'Account', cell: (row, known) => accountOfDeal(row.dealId, known) },
  { title: 'Deal', cell: (row, known) => known.deals.get(row.dealId)?.name ?? '' },
  { title: 'Kind', cell: kindName },
  { title: 'Who owes', cell: (row) => (row.direction === 'they' ? 'client' : 'us') },
  { title: 'State', cell: (row) => row.state },
  { title: 'Soft', cell: (row) => (row.soft ? 'yes' : 'no') },
  { title: 'Words', cell: (row) => row.words },
  { title: 'Person', cell: (row, known) => known.contacts.get(row.contactId ?? '')?.name ?? '' },
  { title: 'Asked on', cell: (row) => day(row.askedAt) },
  { title: 'State since', cell: (row) => day(row.stateAt) },
  { title: 'Due', cell: (row) => row.due?.date ?? null },
  { title: 'Channel', cell: (row) => row.channel },
  { title: 'Link', cell: (row) => row.link?.url ?? null },
];
