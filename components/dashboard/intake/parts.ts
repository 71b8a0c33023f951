/** Records in parts, one command each: what belongs to one company goes together, as far as a part holds it. */
import type { IntakeRecord } from '../../../lib/contract/commands/intake.ts';
import { MOST_RECORDS } from '../../../lib/domain/limits/intake-limits.ts';
import { foldText } from '../../../lib/domain/identity/names.ts';

function placeOf({ company, person }: IntakeRecord): string {
  return foldText(company?.name || company?.websites[0] || person?.emails[0]?.split('@')[1] || '');
}

export function partsOf(records: readonly IntakeRecord[], most = MOST_RECORDS): IntakeRecord[][] {
  const sorted = records.map((record) => ({ record, place: placeOf(record) }));
  sorted.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
  const parts: IntakeRecord[][] = [];
  for (let from = 0; from < sorted.length;) {
    let to = Math.min(sorted.length, from + most);
    const last = sorted[to - 1]?.place;
    // Not through the middle of a company, unless it is larger than a part.
    if (to < sorted.length && sorted[to]?.place === last) {
      const start = sorted.findIndex(({ place }, at) => at >= from && place === last);
      if (start > from) to = start;
    }
    parts.push(sorted.slice(from, to).map(({ record }) => record));
    from = to;
  }
  return parts;
}

export function chunksOf<T>(rows: readonly T[], most = MOST_RECORDS): T[][] {
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, at) => rows.slice(at * most, (at + 1) * most));
}

/** Sums figures of the same shape, one level of nesting deep. */
export function sumOf<T extends object>(all: readonly T[]): T {
  const [first, ...others] = all;
  if (!first) throw new RangeError('nothing to sum');
  return others.reduce((sum, one) => add(sum, one), first);
}

function add<T extends object>(a: T, b: T): T {
  const fields = b as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(a).map(([key, value]) => [
      key,
      typeof value === 'number' ? value + Number(fields[key]) : add(value as object, fields[key] as object),
    ]),
  ) as T;
}
