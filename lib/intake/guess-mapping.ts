/** A guess which column of a table from elsewhere holds what: by its head, or by its cells. */
import { foldText } from '../domain/identity/names.ts';
import { OF_SEVERAL } from './fields.ts';
import type { IntakeField, Mapping } from './fields.ts';
import { fieldOfHead } from './heads.ts';

/** `Deal - Value (EUR)` → `deal value`, `Wert in EUR` → `wert`. */
function fold(head: string): string {
  return foldText(head)
    .replace(/[([].*?[)\]]|[€$£]/g, ' ')
    .replace(/\s+in\s+(?:[tkm]|tsd|mio)?\.?\s?(?:[a-z]{3})?\s*$/, '')
    .replace(/\s+-\s+|[_\s]+/g, ' ')
    .trim();
}

/** A guess a column. What is not recognised is left out. */
export function guessMapping(heads: readonly string[]): Mapping {
  const folded = heads.map(fold);
  const mapping: Mapping = heads.map(() => null);
  for (const isWeak of [false, true]) {
    for (const [column, head] of folded.entries()) {
      const field = mapping[column] === null ? fieldOfHead(head, isWeak) : null;
      if (field && (OF_SEVERAL.has(field) || !mapping.includes(field))) mapping[column] = field;
    }
  }
  const called = wholeName(mapping, folded);
  return mapping.map((field) => (field === 'name' ? called : field));
}

/** `Name`, `Nom` or `Nombre` beside one part of a name is the other part, and beside websites alone a company's. */
function wholeName(mapping: Mapping, folded: readonly string[]): IntakeField {
  if (isOfCompanies(mapping)) return 'company';
  const [isFirst, isLast] = [mapping.includes('firstName'), mapping.includes('lastName')];
  const isBare = /^(?:name|nom|nombre|nome)$/.test(folded[mapping.indexOf('name')] ?? '');
  if (!isBare || isFirst === isLast) return 'name';
  return isFirst ? 'lastName' : 'firstName';
}

/** Of a table whose columns have no names: what tells itself by its cells. */
export function guessByCells(rows: readonly (readonly string[])[]): Mapping {
  const looked = rows.slice(0, LOOKED_AT);
  const mapping: Mapping = (rows[0] ?? []).map(() => null);
  for (const at of mapping.keys()) {
    const filled = looked.flatMap((row) => row[at] || []);
    const isMostly = (shape: RegExp) => filled.filter((cell) => shape.test(cell)).length > filled.length / 2;
    const [field = null] = BY_CELLS.flatMap(([one, shape]) => (isMostly(shape) ? one : []));
    if (field === 'email' || !mapping.includes(field)) mapping[at] = field;
  }
  return mapping;
}

const LOOKED_AT = 200;
/** A cell that is an address of the web and nothing else. */
export const WEBSITE = /^(?:https?:\/\/|www\.)\S+$/i;
const BY_CELLS: readonly (readonly [IntakeField, RegExp])[] = [
  ['email', /^\S+@\S+\.\S+$/],
  ['linkedin', /linkedin\.com\/in\//i],
  ['website', WEBSITE],
];

const OF_PEOPLE: readonly IntakeField[] = ['company', 'firstName', 'lastName', 'email', 'title', 'linkedin'];

/** Names beside websites, and nothing that only people have. */
function isOfCompanies(mapping: Mapping): boolean {
  return mapping.includes('website') && !OF_PEOPLE.some((field) => mapping.includes(field));
}
