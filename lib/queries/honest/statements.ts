/** The client's own words in one deal, newest first. */
import type { Page, StatementRow } from '../../contract/views.ts';
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { Contact, Id, Statement } from '../../domain/rows/types.ts';
import { bareAll } from '../read/rows/bare-rows.ts';
import { readContacts } from '../read/deals/many-deals.ts';
import type { Answer } from '../env.ts';

export const answerStatements: Answer<ParsedQueryArgs<'statements'>, Page<StatementRow>> = (book, _env, args) =>
  book.statements
    .where('dealId')
    .equals(args.dealId)
    .toArray()
    .then((all) => {
      const statements = bareAll(all);
      return readContacts(book, speakersOf(statements)).then((contacts) => ({
        rows: statementRows(statements, contacts).slice(0, args.limit),
        total: statements.length,
      }));
    });

export function speakersOf(statements: readonly Statement[]): Id[] {
  return statements.flatMap(({ contactId }) => contactId ?? []);
}

export function statementRows(
  statements: readonly Statement[],
  contacts: ReadonlyMap<Id, Pick<Contact, 'name'>>,
): StatementRow[] {
  return statements
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
    .map((statement) => ({ statement, contactName: contacts.get(statement.contactId ?? '')?.name ?? null }));
}
