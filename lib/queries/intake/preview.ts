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
  const counting = new Counting(known, now);
  for (const [at, { person, company, deal }] of records.entries()) {
    const accountId = company && counting.company(company, at);
    if (person) counting.person(person, accountId, at);
    if (deal) counting.deal(deal, accountId, at);
  }
  return counting.preview;
}

class Counting {
  readonly preview: IntakePreview = {
    people: { made: 0, filled: 0, known: 0, similar: 0 },
    companies: { made: 0, known: 0 },
    deals: { made: 0, filled: 0, known: 0, homeless: 0 },
  };
  readonly #known: Known;
  readonly #now: Instant;
  readonly #named = new Set<Id>();
  readonly #homeless = new Set<string>();

  constructor(known: Known, now: Instant) {
    this.#known = known;
    this.#now = now;
  }

  company(company: Company, at: number): Id {
    const account = this.#known.accountOf(company);
    const id = account?.id ?? `${MADE}${at}`;
    if (!this.#named.has(id)) this.preview.companies[account ? 'known' : 'made'] += 1;
    this.#named.add(id);
    this.#known.addAccount({ id }, company);
    return id;
  }

  person(person: Person, accountId: Id | null, at: number): void {
    const found = this.#known.contactOf(person, accountId);
    const fuller = fullerPerson(found ?? madeOf(person, at), person, accountId);
    const isSimilar = !found && this.#known.isSimilar(person.name, accountId);
    const is = isSimilar ? 'similar' : !found ? 'made' : fuller ? 'filled' : 'known';
    if (!found || this.#isFirst(found.id)) this.preview.people[is] += 1;
    if (!isSimilar) this.#known.addContact(fuller ?? found ?? madeOf(person, at));
  }

  deal(deal: NonNullable<CompleteRecord['deal']>, accountId: Id | null, at: number): void {
    if (accountId === null) {
      // A line a person, of one deal.
      this.#homeless.add(deal.name);
      this.preview.deals.homeless = this.#homeless.size;
      return;
    }
    const found = this.#known.dealOf(deal, accountId);
    const made = {
      ...deal,
      id: `${MADE}${at}`,
      accountId,
      currency: deal.currency ?? NO_MATTER,
      closedAt: deal.closedAt ?? this.#now,
    };
    const fuller = found ? fullerDeal(found, deal, NO_MATTER) : made;
    if (!found || this.#isFirst(found.id)) this.preview.deals[found ? (fuller ? 'filled' : 'known') : 'made'] += 1;
    if (fuller) this.#known.takeDeal(fuller);
  }

  /** Whom this file has named before is no news of the book. */
  #isFirst(id: Id): boolean {
    const isNews = !id.startsWith(MADE) && !this.#named.has(id);
    if (isNews) this.#named.add(id);
    return isNews;
  }
}

type Company = NonNullable<CompleteRecord['company']>;
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
