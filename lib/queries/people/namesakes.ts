/** The companies in the book that a typed name stands for, with the people known there: asked before a second one is made. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { Namesake, Namesakes } from '../../contract/views.ts';
import { companyNameKey } from '../../domain/identity/names.ts';
import type { Answer } from '../env.ts';
import { known } from '../read/reading.ts';
import { readRowsUnder } from '../read/rows/rows-under.ts';

const MOST_COMPANIES = 5;
const MOST_PEOPLE = 8;

/** The one with the most recent news first. */
export const answerNamesakes: Answer<ParsedQueryArgs<'namesakes'>, Namesakes> = (book, _env, { name }) => {
  const key = companyNameKey(name);
  if (key === '') return known({ name, companies: [] });
  const found = book.accounts.where('nameKey').equals(key).limit(MOST_COMPANIES).toArray();
  return found.then((kept) => {
    const accounts = kept.toSorted((a, b) => b.updatedAt - a.updatedAt);
    const ids = accounts.map(({ id }) => id);
    return readRowsUnder(book, book.contacts, 'accountId', ids, MOST_PEOPLE).then((people) => ({
      name,
      companies: accounts.map((account, at): Namesake => ({
        id: account.id,
        name: account.name,
        domains: account.domains,
        people: (people[at] ?? []).map((contact) => ({ id: contact.id, name: contact.name, title: contact.title })),
      })),
    }));
  });
};
