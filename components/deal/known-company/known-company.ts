import type { CommandArgs } from '../../../lib/contract/commands.ts';
import type { Namesake } from '../../../lib/contract/views.ts';
import type { Id } from '../../../lib/domain/rows/types.ts';

/** What the rep says to companies of the typed name. */
export interface CompanyChoice {
  /** `null` = not said: the first that it may be. */
  id: Id | null;
  /** None of these. Of a company that is typed later, nothing has been said. */
  not: Id[];
  /** Those known there who are of this deal. */
  people: Id[];
}

export const UNCHOSEN: CompanyChoice = { id: null, not: [], people: [] };

/** `null` = none of them. */
export function companyOf(companies: readonly Namesake[], { id, not }: CompanyChoice): Namesake | null {
  const chosen = companies.find((company) => company.id === id);
  return chosen ?? companies.find((company) => !not.includes(company.id)) ?? null;
}

type Args = CommandArgs<'create-deal'>;

/** What of it a new deal is made with. */
export function chosenCompany(companies: readonly Namesake[], choice: CompanyChoice) {
  const company = companyOf(companies, choice);
  const args: Pick<Args, 'accountId' | 'another'> = company
    ? { accountId: company.id }
    : companies.length > 0
      ? { another: true }
      : {};
  const people = (company?.people ?? [])
    .filter(({ id }) => choice.people.includes(id))
    .map(({ id: contactId, name }) => ({ contactId, name }));
  return { args, people };
}
