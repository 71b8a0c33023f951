/** A few rows, and what a store would answer for a page's keys: nothing that no key leads to. */
import { accountKeys } from '../../../lib/domain/identity/account-keys.ts';
import { foldText } from '../../../lib/domain/identity/names.ts';
import { isKinOf, lookupKeys } from '../../../lib/matching/ranking/lookup-keys.ts';
import { findDeal } from '../../../lib/matching/ranking/rank.ts';
import { own } from './pages.ts';
import type { DealLookup } from '../../../lib/contract/views.ts';
import type { Account, Contact, Deal, DealPerson, ThreadChoice } from '../../../lib/domain/rows/types.ts';
import type { MatchFacts } from '../../../lib/matching/ranking/facts.ts';
import type { PageReading } from '../../../lib/page/context.ts';

export const NOW = Date.parse('2026-06-10T10:00:00Z');

export interface Rows {
  accounts: Account[];
  contacts: Contact[];
  deals: Deal[];
  parts: DealPerson[];
  choices?: ThreadChoice[];
}

export function account(id: string, name: string, domains: string[] = [], linkedinKeys: string[] = []): Account {
  return { id, name, domains, linkedinKeys, ...accountKeys({ name, domains }), createdAt: 0, updatedAt: 0 };
}

function some<T>(rows: readonly T[], keysOf: (row: T) => readonly string[], keys: readonly string[]): T[] {
  return rows.filter((row) => keysOf(row).some((key) => keys.includes(key)));
}

export function factsFor(rows: Rows, reading: PageReading): MatchFacts {
  const keys = lookupKeys(reading, own);
  const contacts = [
    ...some(rows.contacts, (c) => [...c.emails, ...c.linkedinIds], [...keys.emails, ...keys.linkedinIds]),
    ...some(rows.contacts, (c) => [foldText(c.name)], keys.personNames),
  ];
  const parts = rows.parts.filter((part) => contacts.some(({ id }) => id === part.contactId));
  const near = [
    ...some(rows.accounts, (a) => a.domains, keys.domains),
    ...some(rows.accounts, (a) => a.linkedinKeys, keys.companyKeys),
    ...some(rows.accounts, (a) => [a.nameKey], keys.companyNames),
    ...rows.accounts.filter(({ id }) => contacts.some(({ accountId }) => accountId === id)),
  ];
  const choice = keys.choiceKeys.map((key) => rows.choices?.find(({ id }) => id === key)).find(Boolean) ?? null;
  const hints = keys.hintKeys.flatMap((key) => rows.choices?.find(({ id }) => id === key) ?? []);
  const chosen = [choice, ...hints].flatMap((one) => one?.dealId ?? []);
  const alike = some(rows.accounts, (a) => a.skeletons, keys.skeletons);
  const withDeals = [...near, ...alike.filter((a) => isKinOf(a, keys))];
  const deals = rows.deals.filter(
    ({ id, accountId }) =>
      chosen.includes(id) || parts.some(({ dealId }) => dealId === id) || withDeals.some((a) => a.id === accountId),
  );
  const ofDeals = rows.accounts.filter(({ id }) => deals.some(({ accountId }) => accountId === id));
  return {
    choice,
    hints,
    contacts: [...new Set(contacts)],
    namesakes: some(
      rows.contacts,
      (c) => [foldText(c.name)],
      keys.namesakes.flatMap(({ names }) => names),
    ),
    parts,
    accounts: [...new Set([...near, ...ofDeals, ...alike])],
    deals,
    stageNames: Object.fromEntries(deals.map(({ id }) => [id, 'Target'])),
  };
}

export function find(rows: Rows, reading: PageReading): DealLookup {
  return findDeal(reading, own, factsFor(rows, reading), NOW);
}

/** `shown d1`, `ask d1 d2`, `offer Northwind`, `silent internal`, … */
export function told(lookup: DealLookup): string {
  if (lookup.state === 'shown') return `shown ${lookup.candidate.dealId}`;
  if (lookup.state === 'ask')
    return `ask ${lookup.candidates
      .map(({ dealId }) => dealId)
      .toSorted()
      .join(' ')}`;
  if (lookup.state === 'offer') return `offer ${lookup.offer.accountName}`;
  return lookup.state === 'silent' ? `silent ${lookup.why}` : lookup.state;
}
