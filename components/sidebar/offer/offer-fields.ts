import type { CommandArgs } from '../../../lib/contract/commands.ts';
import type { DealOffer, Namesake, PersonOffer } from '../../../lib/contract/views.ts';
import type { Id, Level, Origin } from '../../../lib/domain/rows/types.ts';
import { AT_START, standsArgs } from '../../deal/facts/stands.ts';
import type { Stands } from '../../deal/facts/stands.ts';
import { personArgs } from '../../deal/people/page-people.ts';
import { chosenCompany, UNCHOSEN } from '../../deal/known-company/known-company.ts';
import type { CompanyChoice } from '../../deal/known-company/known-company.ts';

/** One person of the offer, as the rep leaves them. */
export interface OfferedPerson {
  offer: PersonOffer;
  included: boolean;
  /** The one whom the book knows by that name. */
  same: boolean;
  name: string;
  title: string;
  /** Set by the rep; a title suggests one and never sets it. */
  level: Level | null;
}

export interface OfferFields extends Stands {
  accountName: string;
  dealName: string;
  origin: Origin;
  people: OfferedPerson[];
  company: CompanyChoice;
}

export function fieldsOfOffer(offer: DealOffer | null): OfferFields {
  return {
    accountName: offer?.accountName ?? '',
    dealName: offer?.dealName ?? '',
    origin: offer?.origin ?? 'we-opened',
    ...AT_START,
    company: UNCHOSEN,
    people: (offer?.people ?? []).map((person) => ({
      offer: person,
      included: true,
      same: false,
      name: person.name,
      title: person.title ?? '',
      level: null,
    })),
  };
}

/** The account that the page offers. Renamed, it may be another company: then only what the rep wrote counts. */
export function offeredAccount(offer: DealOffer | null, accountName: string): Id | null {
  return offer !== null && offer.accountName === accountName.trim() ? offer.accountId : null;
}

export function createArgs(
  offer: DealOffer | null,
  fields: OfferFields,
  threadKey: Id | null,
  companies: readonly Namesake[] = [],
): CommandArgs<'create-deal'> {
  const accountId = offeredAccount(offer, fields.accountName);
  const chosen = chosenCompany(accountId === null ? companies : [], fields.company);
  // The domain of an account that stands would bring that account back.
  const known = offer !== null && offer.accountId === accountId ? offer : null;
  return {
    accountId,
    ...chosen.args,
    accountName: fields.accountName,
    domains: known?.domains ?? [],
    linkedinKeys: known?.linkedinKeys ?? [],
    dealName: fields.dealName,
    origin: fields.origin,
    ...standsArgs(fields),
    people: [
      ...fields.people
        .filter((person) => person.included && person.name.trim() !== '')
        .map(({ offer, same, name, title, level }) => ({
          ...personArgs(offer, same),
          name,
          title: title.trim() === '' ? null : title,
          level,
        })),
      ...chosen.people,
    ],
    threadKey,
  };
}
