/** Whom words that are put into the page will greet: whoever they go to, and not whom the deal would ask next. */
import { linkedInIds } from '../../matching/focus/linkedin-focus.ts';
import { ownOnPage } from '../../matching/people/own.ts';
import type { OwnIdentity } from '../../matching/people/own.ts';
import { presentName } from '../../matching/people/person-name.ts';
import type { PageReading } from '../../page/context.ts';
import type { DealFacts } from '../read/deals/deal-facts.ts';
import { findOpenDraft, isAddressee } from './open-draft.ts';
import type { Addressed } from './open-draft.ts';

/** @returns the name, empty where none is known of them; `null` = the page says nothing of whom it will go to */
export function greetedOn(
  reading: PageReading | null,
  own: OwnIdentity,
  { people }: Pick<DealFacts, 'people'>,
): string | null {
  const to = reading?.settled ? addressedOn(reading, ownOnPage(reading, own)) : null;
  if (!to) return null;
  const known = people.find(({ contact }) => isAddressee(contact, to));
  return known?.contact.name.trim() ?? (to.name === null ? '' : presentName(to.name, null));
}

/** The draft's first, else on LinkedIn whose page it is. */
function addressedOn(reading: PageReading, own: OwnIdentity): Addressed | null {
  const [first] = findOpenDraft(reading, own)?.addressed ?? [];
  if (first) return first;
  const { context } = reading;
  return context.site === 'linkedin' && context.person
    ? { name: context.person.name, keys: linkedInIds(context.person) }
    : null;
}
