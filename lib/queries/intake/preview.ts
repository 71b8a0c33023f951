/** What an import would come to: the same reading of the book as the command's, and nothing written. */
import type { IntakeExchange, IntakeRecord } from '../../contract/intake-commands.ts';
import type { IntakeExchangePreview, IntakePreview } from '../../contract/views.ts';
import { companyNameKey } from '../../domain/names.ts';
import { completeRecord } from '../../matching/complete-record.ts';
import type { CompleteRecord } from '../../matching/complete-record.ts';
import { readKnown } from '../../store/known-records.ts';
import type { KnownRecords } from '../../store/known-records.ts';
import { readKnownMessages, readOpenDeals } from '../../store/open-deals.ts';
import type { Answer } from '../env.ts';
import { all } from '../read/reading.ts';

export const answerIntakePreview: Answer<{ records: IntakeRecord[] }, IntakePreview> = (book, _env, args) => {
  const records = args.records.map(completeRecord);
  return readKnown(book, records).then((known) => count(records, known));
};

/** Companies and deals that the file names several times are made once. */
function count(records: readonly CompleteRecord[], known: KnownRecords): IntakePreview {
  const preview: IntakePreview = {
    people: { made: 0, filled: 0, known: 0, similar: 0 },
    companies: { made: 0, known: 0 },
    deals: { made: 0, known: 0 },
  };
  const named = new Set<string>();
  for (const { person, company, deal } of records) {
    const account = company && known.accountOf(company);
    const name = company === null ? '' : companyNameKey(company.name);
    if (company && !named.has(name)) {
      named.add(name);
      if (account) known.nameAccount(company.name, account);
      preview.companies[account ? 'known' : 'made'] += 1;
    }
    if (person) preview.people[personIs(person, account?.id ?? null, known)] += 1;
    if (deal && company) preview.deals[account && known.dealOf(deal.name, account.id) ? 'known' : 'made'] += 1;
  }
  return preview;
}

function personIs(
  person: NonNullable<CompleteRecord['person']>,
  accountId: string | null,
  known: KnownRecords,
): keyof IntakePreview['people'] {
  const found = known.contactOf(person);
  if (!found) return known.isSimilar(person.name, accountId) ? 'similar' : 'made';
  const isFuller =
    person.emails.some((email) => !found.emails.includes(email)) ||
    person.linkedinIds.some((id) => !found.linkedinIds.includes(id)) ||
    (found.title === null && person.title !== null) ||
    (found.accountId === null && accountId !== null);
  return isFuller ? 'filled' : 'known';
}

export const answerIntakeExchanges: Answer<{ exchanges: IntakeExchange[] }, IntakeExchangePreview> = (
  book,
  _env,
  { exchanges },
) =>
  all([
    readOpenDeals(
      book,
      exchanges.map(({ linkedinId }) => linkedinId),
    ),
    readKnownMessages(
      book,
      exchanges.map(({ messageKey }) => messageKey),
    ),
  ]).then(([people, known]) => {
    const placed = exchanges.filter(({ linkedinId }) => people.has(linkedinId));
    const added = placed.filter(({ messageKey }) => !known.has(messageKey));
    return {
      added: added.length,
      people: new Set(added.map(({ linkedinId }) => people.get(linkedinId)?.contact.id)).size,
      known: placed.length - added.length,
      others: exchanges.length - placed.length,
    };
  });
