/** Two rows about the same: what the first leaves open, the second may say. */
import type { IntakeRecord } from '../contract/commands/intake.ts';
import { MOST_ADDRESSES, MOST_PROFILES, MOST_WEBSITES } from '../domain/limits/intake-limits.ts';

type Person = IntakeRecord['person'];
type Company = IntakeRecord['company'];
type Deal = IntakeRecord['deal'];

const both = (a: readonly string[], b: readonly string[], most: number): string[] =>
  [...new Set([...a, ...b])].slice(0, most);

export function joinRecords(first: IntakeRecord, second: IntakeRecord): IntakeRecord {
  return {
    person: joinPeople(first.person, second.person),
    company: joinCompanies(first.company, second.company),
    deal: joinDeals(first.deal, second.deal),
  };
}

function joinPeople(a: Person, b: Person): Person {
  if (!a || !b) return a ?? b;
  return {
    name: a.name,
    emails: both(a.emails, b.emails, MOST_ADDRESSES),
    linkedinIds: both(a.linkedinIds, b.linkedinIds, MOST_PROFILES),
    title: a.title ?? b.title,
  };
}

function joinCompanies(a: Company, b: Company): Company {
  if (!a || !b) return a ?? b;
  return { name: a.name || b.name, websites: both(a.websites, b.websites, MOST_WEBSITES) };
}

function joinDeals(a: Deal, b: Deal): Deal {
  if (!a || !b) return a ?? b;
  // A sum and its currency are one thing.
  const { value, currency } = a.value === null ? b : a;
  return {
    ...a,
    stage: a.stage ?? b.stage,
    value,
    currency: currency ?? a.currency,
    expectedClose: a.expectedClose ?? b.expectedClose,
    note: a.note || b.note,
  };
}
