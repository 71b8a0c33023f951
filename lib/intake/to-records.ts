/** Rows of a table as records, by its mapping; what the file says twice is one record, which knows what both say. */
import type { IntakeRecord } from '../contract/commands/intake.ts';
import { isDayOfMoments } from '../domain/time/civil-date.ts';
import { MOST_ADDRESSES, MOST_WEBSITES } from '../domain/limits/intake-limits.ts';
import { foldText } from '../domain/identity/names.ts';
import type { DecimalStyles } from './decimal-style.ts';
import type { IntakeField, Mapping } from './fields.ts';
import { isDayFirst } from './head-words.ts';
import { joinRecords } from './join-records.ts';
import { outcomeOf } from './outcome.ts';
import { addressesIn, peopleIn } from './people-in-cell.ts';
import { decimalStylesOf, readAmount, readCurrency, readUnit } from './read-amount.ts';
import { dayOrderOf, dayOrderOfAll, readDate } from './read-date.ts';
import type { DayOrder } from './read-date.ts';
import { linkedInIdsOf } from './linkedin-ids.ts';
import type { Table } from './read-table.ts';

export interface Records {
  records: IntakeRecord[];
  /** Rows that name neither a person nor a company nor a deal. */
  empty: number;
  /** Rows that say of a person what another row said. */
  doubled: number;
  /** Cells that are no date or no amount, or could be two dates. */
  unread: number;
}

type Cells = (field: IntakeField) => string;
/** What the rest of the table tells about one cell of it. */
interface Around {
  orders: { close: DayOrder; closedOn: DayOrder };
  /** Of the head of the amounts. */
  currency: string | null;
  unit: number | null;
  styles: DecimalStyles;
  /** `outcomeOf`, which has a dozen patterns to try, for words that come again in row after row. */
  outcomes: typeof outcomeOf;
}

export function toRecords(table: Table, mapping: Mapping): Records {
  const columns = new Map<IntakeField, number[]>();
  for (const [at, field] of mapping.entries()) if (field) columns.set(field, [...(columns.get(field) ?? []), at]);
  const cellsOf =
    (row: readonly string[]): Cells =>
    (field) => {
      const at = columns.get(field);
      if (!at) return '';
      if (at.length === 1) return row[at[0] ?? -1] ?? '';
      const filled = at.map((one) => row[one] ?? '').filter((cell) => cell !== '');
      return field === 'email' ? filled.join('; ') : (filled[0] ?? '');
    };
  // A program writes all of its columns in one way: where one cannot tell, the others may.
  const anyOrder = once(() => dayOrderOfAll(table.rows));
  const order = (field: IntakeField): DayOrder => {
    if (!columns.has(field)) return 'unknown';
    const own = dayOrderOf(table.rows.map((row) => cellsOf(row)(field)));
    const told = own === 'unknown' ? anyOrder() : own;
    const isNamed = () => columns.get(field)?.some((at) => isDayFirst(table.heads[at] ?? ''));
    return told === 'unknown' && isNamed() ? 'day-first' : told;
  };
  const amounts = table.heads[columns.get('value')?.[0] ?? -1] ?? '';
  const around = {
    orders: { close: order('close'), closedOn: order('closedOn') },
    currency: readCurrency(amounts),
    unit: readUnit(amounts),
    styles: decimalStylesOf(columns.has('value') ? table.rows.map((row) => cellsOf(row)('value')) : []),
    outcomes: remembered(outcomeOf),
  };
  const found = new Map<string, IntakeRecord>();
  const counts = { empty: 0, doubled: 0, unread: 0 };
  for (const row of table.rows) {
    const { records, unread } = readRow(cellsOf(row), around);
    counts.unread += unread;
    if (records.length === 0) counts.empty += 1;
    for (const record of records) {
      const key = keyOf(record);
      const known = found.get(key);
      if (known) counts.doubled += 1;
      found.set(key, known ? joinRecords(known, record) : record);
    }
  }
  return { records: [...found.values()], ...counts };
}

function once<T>(work: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: work() }).value;
}

function remembered(read: typeof outcomeOf): typeof outcomeOf {
  const known = new Map<string, ReturnType<typeof outcomeOf>>();
  return (status, stage) => {
    const key = `${status}\0${stage}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = read(status, stage);
    known.set(key, found);
    return found;
  };
}

/** One a person; one without a person where the row names none. */
function readRow(cells: Cells, around: Around): { records: IntakeRecord[]; unread: number } {
  const people = peopleOf(cells);
  const company = companyOf(cells);
  const { deal, unread } = dealOf(cells, around, company?.name || people[0]?.name || '');
  if (people.length === 0 && company === null && deal === null) return { records: [], unread: 0 };
  const all = people.length > 0 ? people : [null];
  return { records: all.map((person) => ({ person, company, deal })), unread };
}

const LONGEST_LINE = 300;

/** The commands refuse a name of which nothing is to be seen, and everything beside it: such a cell counts as empty. */
function lineOf(cell: string): string {
  const line = cell.slice(0, LONGEST_LINE).trim();
  return /[^\s\p{C}]/u.test(line) ? line : '';
}

function peopleOf(cells: Cells): NonNullable<IntakeRecord['person']>[] {
  const named = peopleIn(lineOf(cells('name')));
  const own = addressesIn(cells('email'));
  const title = lineOf(cells('title')) || null;
  return named.flatMap(({ name: inCell, emails: beside }, at) => {
    // What stands in columns of its own is said of the first.
    const emails = [...new Set([...(at === 0 ? own : []), ...beside])].slice(0, MOST_ADDRESSES);
    const name = (inCell || lineOf(`${cells('firstName')} ${cells('lastName')}`) || emails[0] || '').replace(
      /\s+/g,
      ' ',
    );
    const linkedinIds = at === 0 ? linkedInIdsOf(cells('linkedin')) : [];
    return name === '' ? [] : [{ name, emails, linkedinIds, title: at === 0 ? title : null }];
  });
}

/** What people write who work for nobody else, or do not say for whom: one company of all of them would be wrong. */
const NO_COMPANY =
  /^(?:self[- ]?employ(?:ed|ment)|freelanc\w*|selbst(?:st)?andig\w*|freiberuf\w*|independante?|auto ?entrepreneur\w*|autonom[oa]|por conta propria|retired|stealth(?: mode)?(?: start-?up)?|confidential|n\/?a|none|-+)$/;

function companyOf(cells: Cells): IntakeRecord['company'] {
  const websites = cells('website')
    .split(/\s*[|,;]\s*|\s+/)
    .filter((one) => one !== '' && one.length <= LONGEST_LINE)
    .slice(0, MOST_WEBSITES);
  const cell = lineOf(cells('company'));
  const name = NO_COMPANY.test(foldText(cell)) ? '' : cell;
  return name === '' && websites.length === 0 ? null : { name, websites };
}

const OF_DEAL = ['deal', 'stage', 'value', 'close'] as const;

/** @param whose what it is called where no cell says it */
function dealOf(cells: Cells, { orders, currency, unit, styles, outcomes }: Around, whose: string) {
  const outcome = outcomes(cells('outcome'), cells('stage'));
  // A status alone may be anything, as `Estado` is a region in an address book: only an end makes a deal of it.
  if (outcome === null && !OF_DEAL.some((field) => lineOf(cells(field)) !== '')) return { deal: null, unread: 0 };
  const read = readAmount(cells('value'), unit, styles);
  const named = readCurrency(cells('currency'));
  // A sum in a currency that cannot be told would pass for one in the rep's own.
  const amount = cells('currency') !== '' && named === null ? null : read;
  const close = readDate(cells('close'), orders.close);
  // Programs that have one date of closing write the expected one over with the real one.
  const ended = cells('closedOn') === '' && outcome !== null ? close : readDate(cells('closedOn'), orders.closedOn);
  // An empty date that a table program wrote out is the end of 1899.
  const closedOn = ended !== null && isDayOfMoments(ended) ? ended : null;
  const unread = [
    cells('value') !== '' && !amount,
    cells('close') !== '' && !close,
    cells('closedOn') !== '' && !closedOn,
  ].filter(Boolean).length;
  const deal = {
    name: lineOf(cells('deal')) || whose || '–',
    stage: lineOf(cells('stage')) || null,
    value: amount?.value ?? null,
    currency: named ?? amount?.currency ?? currency,
    expectedClose: close,
    outcome,
    closedOn,
    note: cells('note').slice(0, 5000),
  };
  return { deal, unread };
}

/**
 * A person by address or profile, else by name and company; a deal beside it is another record, and so is one that ended
 * then. A table holds no NUL, so that parts them.
 */
function keyOf({ person, company, deal }: IntakeRecord): string {
  const who = person?.emails[0] ?? person?.linkedinIds[0] ?? '';
  const where = foldText(company?.name || company?.websites[0] || '');
  const whom = who === '' ? `${foldText(person?.name ?? '')}\0${where}` : who;
  return deal ? `${whom}\0\0${foldText(deal.name)}\0${where}\0${deal.outcome === null}\0${deal.closedOn}` : whom;
}
