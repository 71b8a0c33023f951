/** What the line for a new deal comes to. */
import type { CommandArgs } from '../../../lib/contract/commands.ts';
import { nameFromAddress } from '../../../lib/domain/identity/names.ts';
import type { Namesake } from '../../../lib/contract/views.ts';
import type { MessageKey } from '../../../lib/locales/translate.ts';
import { chosenCompany } from '../../deal/known-company/known-company.ts';
import type { CompanyChoice } from '../../deal/known-company/known-company.ts';
import { standsArgs } from '../../deal/facts/stands.ts';
import type { Stands } from '../../deal/facts/stands.ts';
import { readAddress } from '../shell/read-values.ts';

export interface NewDealForm extends Stands {
  account: string;
  name: string;
  /** A name, an address, or both: `Dana Whitfield <dana@northwind.example>`. */
  person: string;
  company: CompanyChoice;
}

export interface NewDealProblems {
  account: MessageKey | null;
  name: MessageKey | null;
}

export function newDealProblems(form: Pick<NewDealForm, 'account' | 'name'>): NewDealProblems {
  return {
    account: form.account.trim() === '' ? 'deals.needsAccount' : null,
    name: form.name.trim() === '' ? 'deals.needsName' : null,
  };
}

/** `null` while something is missing. */
export function newDealArgs(form: NewDealForm, companies: readonly Namesake[]): CommandArgs<'create-deal'> | null {
  const problems = newDealProblems(form);
  if (problems.account ?? problems.name) return null;
  const { args, people } = chosenCompany(companies, form.company);
  const person = readPerson(form.person);
  return {
    ...args,
    accountName: form.account.trim(),
    dealName: form.name.trim(),
    ...standsArgs(form),
    people: person ? [...people, person] : people,
  };
}

export function readPerson(text: string): { name: string; email: string | null } | null {
  const whole = text.trim();
  if (whole === '') return null;
  const found = /<?([^\s<>]+@[^\s<>]+)>?\s*$/.exec(whole);
  const email = found?.[1] ? readAddress(found[1]) : null;
  if (email === null) return { name: whole, email: null };
  const before = whole
    .slice(0, found?.index)
    .replace(/[\s,"]+$/, '')
    .replace(/^"/, '')
    .trim();
  return { name: before || nameFromAddress(email), email };
}
