/** Rows of a table as records, by its mapping; what the file says twice is one record. */
import type { IntakeRecord } from '../contract/intake-commands.ts';
import { isDayOfMoments } from '../domain/civil-date.ts';
import { foldText } from '../domain/names.ts';
import type { Outcome } from '../domain/types.ts';
import type { IntakeField, Mapping } from './fields.ts';
import { dayOrderOf, readAmount, readDate } from './read-cells.ts';
import type { DayOrder } from './read-cells.ts';
import { linkedInIdsOf } from './linkedin-ids.ts';
import type { Table } from './read-table.ts';

export interface Records {
  records: IntakeRecord[];
  /** Rows that name neither a person nor a company. */
  empty: number;
  /** Rows that say of a person what another row said. */
  doubled: number;
  /** Cells that are no date or no amount, or could be two dates. */
  unread: number;
}

type Cells = (field: IntakeField) => string;

export function toRecords(table: Table, mapping: Mapping): Records {
  const column = new Map(mapping.flatMap((field, at) => (field === null ? [] : [[field, at] as const])));
  const cellsOf =
    (row: readonly string[]): Cells =>
    (field) =>
      row[column.get(field) ?? -1] ?? '';
  const order = (field: IntakeField) => dayOrderOf(table.rows.map((row) => cellsOf(row)(field)));
  const orders = { close: order('close'), closedOn: order('closedOn') };
  const found = new Map<string, IntakeRecord>();
  const counts = { empty: 0, doubled: 0, unread: 0 };
  for (const row of table.rows) {
    const { record, unread } = readRow(cellsOf(row), orders);
    counts.unread += unread;
    if (!record) {
      counts.empty += 1;
      continue;
    }
    const key = keyOf(record);
    if (found.has(key)) counts.doubled += 1;
    else found.set(key, record);
  }
  return { records: [...found.values()], ...counts };
}

function readRow(cells: Cells, orders: { close: DayOrder; closedOn: DayOrder }) {
  const person = personOf(cells);
  const company = companyOf(cells);
  const { deal, unread } = dealOf(cells, orders, company?.name ?? '');
  const names = person !== null || company !== null;
  return { record: names ? { person, company, deal: company ? deal : null } : null, unread: names ? unread : 0 };
}

const LONGEST_LINE = 300;

/** The commands refuse a name of which nothing is to be seen, and everything beside it: such a cell counts as empty. */
function lineOf(cell: string): string {
  const line = cell.slice(0, LONGEST_LINE).trim();
  return /[^\s\p{C}]/u.test(line) ? line : '';
}

function personOf(cells: Cells): IntakeRecord['person'] {
  const emails = cells('email')
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((one) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(one) && one.length <= 254)
    .slice(0, 5);
  const parts = `${cells('firstName')} ${cells('lastName')}`;
  const name = (lineOf(cells('name')) || lineOf(parts) || emails[0] || '').replace(/\s+/g, ' ');
  if (name === '') return null;
  const title = lineOf(cells('title'));
  return { name, emails, linkedinIds: linkedInIdsOf(cells('linkedin')), title: title || null };
}

function companyOf(cells: Cells): IntakeRecord['company'] {
  const websites = [cells('website')].filter((one) => one !== '' && one.length <= LONGEST_LINE);
  const name = lineOf(cells('company'));
  return name === '' && websites.length === 0 ? null : { name, websites };
}

function dealOf(cells: Cells, orders: { close: DayOrder; closedOn: DayOrder }, company: string) {
  const has = ['deal', 'stage', 'value', 'close', 'outcome'].some((field) => cells(field as IntakeField) !== '');
  if (!has) return { deal: null, unread: 0 };
  const amount = readAmount(cells('value'));
  const close = readDate(cells('close'), orders.close);
  const ended = readDate(cells('closedOn'), orders.closedOn);
  // An empty date that a table program wrote out is the end of 1899.
  const closedOn = ended !== null && isDayOfMoments(ended) ? ended : null;
  const code = cells('currency').toUpperCase();
  const unread = [
    cells('value') !== '' && !amount,
    cells('close') !== '' && !close,
    cells('closedOn') !== '' && !closedOn,
  ].filter(Boolean).length;
  const deal = {
    name: lineOf(cells('deal')) || company || '–',
    stage: lineOf(cells('stage')) || null,
    value: amount?.value ?? null,
    currency: /^[A-Z]{3}$/.test(code) ? code : (amount?.currency ?? null),
    expectedClose: close,
    outcome: outcomeOf(`${cells('outcome')} ${cells('outcome') === '' ? cells('stage') : ''}`),
    closedOn,
    note: cells('note').slice(0, 5000),
  };
  return { deal, unread };
}

/** The first that fits. "Lost" and no more is a deal that ended without a decision anybody wrote down. */
const OUTCOMES: [Outcome, RegExp][] = [
  ['won', /\b(won|gewonnen|gagnee?|ganado|ganada|ganho|ganha)\b/],
  ['lost-competitor', /\b(competit\w+|wettbewerb\w*|konkurren\w+|concurren\w+|competenc\w+|concorren\w+)\b/],
  ['disqualified', /\b(disqualif\w+|unqualif\w+|disqualifiziert|descalific\w+|desqualif\w+)\b/],
  ['nurture', /\b(nurture|parked|geparkt|later)\b/],
  ['no-decision', /\b(lost|verloren|perdue?|perdid[oa]|perdid[oa]s|no decision|keine entscheidung)\b/],
];

function outcomeOf(text: string): Outcome | null {
  const folded = foldText(text);
  return OUTCOMES.find(([, shape]) => shape.test(folded))?.[0] ?? null;
}

/** A person by address or profile, else by name and company; a deal beside it is another record. */
function keyOf({ person, company, deal }: IntakeRecord): string {
  const who = person?.emails[0] ?? person?.linkedinIds[0] ?? '';
  const where = foldText(company?.name || company?.websites[0] || '');
  return JSON.stringify([who || [foldText(person?.name ?? ''), where], deal ? [foldText(deal.name), where] : null]);
}
