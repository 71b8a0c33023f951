import type { CommandArgs } from '../../../lib/contract/commands.ts';
import type { DealView, PersonOffer } from '../../../lib/contract/views.ts';

/** The people on the page who are not in the deal yet. Pure. */
export function missingFromDeal(
  people: readonly PersonOffer[],
  deal: Pick<DealView, 'levels' | 'unplaced'>,
): PersonOffer[] {
  const rows = [...deal.levels.flatMap((level) => level.people), ...deal.unplaced].filter((row) => row.part !== null);
  return people.filter(
    (person) =>
      !rows.some(
        ({ contact }) =>
          contact.id === person.contactId ||
          (person.email !== null && contact.emails.includes(person.email)) ||
          person.linkedinIds.some((id) => contact.linkedinIds.includes(id)),
      ),
  );
}

/**
 * As an argument of a command. The suggested level stays a suggestion: only the rep sets one. `same`: in the rep's word it is
 * the one who is known.
 */
export function personArgs(person: PersonOffer, same = false): CommandArgs<'add-person'>['person'] {
  const { contactId, name, email, linkedinIds, title, heardAt } = person;
  return {
    contactId: (same ? person.same?.contactId : null) ?? contactId,
    name,
    email,
    linkedinIds,
    title,
    ...(heardAt === undefined ? {} : { heardAt }),
  };
}
