/** What an import would come to: the same reading of the book as the command's, and nothing written. */
import type { IntakeExchange, IntakeRecord } from '../../contract/commands/intake.ts';
import type { IntakeExchangePreview, IntakePreview } from '../../contract/views.ts';
import type { Id, Instant } from '../../domain/rows/types.ts';
import { completeRecord } from '../../matching/records/complete-record.ts';
import type { CompleteRecord } from '../../matching/records/complete-record.ts';
import { fullerDeal } from '../../matching/records/fuller-deal.ts';
import { fullerPerson } from '../../matching/records/fuller-person.ts';
import { readKnown } from '../../store/reading/known-records.ts';
import type { KnownAccount, KnownDeal, KnownPerson, KnownRecords } from '../../store/reading/known-records.ts';
import { readKnownMessages, readOpenDeals } from '../../store/reading/open-deals.ts';
import type { Answer } from '../env.ts';
import { all } from '../read/reading.ts';

export const answerIntakePreview: Answer<{ records: IntakeRecord[] }, IntakePreview> = (book, env, args) => {
  const now = env.now();
  const records = args.records.map((record) => completeRecord(record, now, env.zone));
  return readKnown(book, records, env.zone).then((known) => count(records, known, now));
};

/** Before the ids of rows that are made up. */
const MADE = 'made ';
/** In which currency a sum is does not change what is counted. */
const NO_MATTER = '';

type Known = KnownRecords<KnownPerson, KnownAccount, KnownDeal>;

/** Row by row as the command would, on rows that are made up: what one row brings, the next one finds. */
function count(records: readonly CompleteRecord[], known: Known, now: Instant): IntakePreview {
  const preview: IntakePreview = {
    people: { made: 0, filled: 0, known: 0, similar: 0 },
    companies: { made: 0, known: 0 },
    deals: { made: 0, filled: 0, known: 0 },
  };
  const named = new Set<Id>();
  /** Whom this file has named before is no news of the book. */
  const isFirst = (id: Id) => !id.startsWith(MADE) && !named.has(id) && Boolean(named.add(id));
  for (const [at, { person, company, deal }] of records.entries()) {
    const account = company && known.accountOf(company);
    const accountId = company ? (account?.id ?? `${MADE}${at}`) : null;
    if (company && accountId !== null) {
      if (!named.has(accountId)) preview.companies[account ? 'known' : 'made'] += 1;
      named.add(accountId);
      known.addAccount({ id: accountId }, company);
    }
    if (person) {
      const found = known.contactOf(person);
      const fuller = fullerPerson(found ?? madeOf(person, at), person, accountId);
      const isSimilar = !found && known.isSimilar(person.name, accountId);
      const is = isSimilar ? 'similar' : !found ? 'made' : fuller ? 'filled' : 'known';
      if (!found || isFirst(found.id)) preview.people[is] += 1;
      if (!isSimilar) known.addContact(fuller ?? found ?? madeOf(person, at));
    }
    if (!deal || accountId === null) continue;
    const found = known.dealOf(deal, accountId);
    const made = {
      ...deal,
      id: `${MADE}${at}`,
      accountId,
      currency: deal.currency ?? NO_MATTER,
      closedAt: deal.closedAt ?? now,
    };
    const fuller = found ? fullerDeal(found, deal, NO_MATTER) : made;
    if (!found || isFirst(found.id)) preview.deals[found ? (fuller ? 'filled' : 'known') : 'made'] += 1;
    if (fuller) known.takeDeal(fuller);
  }
  return preview;
}

type Person = NonNullable<CompleteRecord['person']>;

function madeOf({ name }: Person, at: number): KnownPerson {
  return { id: `${MADE}${at}`, name, accountId: null, emails: [], linkedinIds: [], title: null };
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
