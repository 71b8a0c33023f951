/** The records as they come out of a merge, as far as they differ anywhere; all others are the same on both machines. */
import type { Commitment, RowType } from '../../domain/rows/types.ts';
import { REFERENCES, referencesOf } from '../../store/rows/references.ts';
import type { RowName } from '../../store/rows/references.ts';
import { keyOf } from './row-pair.ts';
import type { PairKey, Row } from './row-pair.ts';

export interface NamedRow {
  type: RowType;
  row: Row;
}

/** Records that are the same on both machines. */
export interface SameRows {
  get(type: RowType, id: string): Row | null;
  commitmentsOf(dealId: string): Commitment[];
  naming(type: RowType, id: string): readonly NamedRow[];
}

export class MergedRows {
  readonly #rows = new Map<PairKey, { type: RowType; id: string; row: Row | null }>();
  /** Who names whom, or did once. */
  readonly #naming = new Map<PairKey, Map<PairKey, RowName>>();

  /** `undefined` = it is the same on both machines, or nowhere; `null` = gone. */
  get(type: RowType, id: string): Row | null | undefined {
    return this.#rows.get(keyOf(type, id))?.row;
  }

  set(type: RowType, row: Row): void {
    this.#rows.set(keyOf(type, row.id), { type, id: row.id, row });
    for (const name of referencesOf(type, row)) {
      const key = keyOf(name.type, name.id);
      const namers = this.#naming.get(key) ?? new Map<PairKey, RowName>();
      namers.set(keyOf(type, row.id), { type, id: row.id });
      this.#naming.set(key, namers);
    }
  }

  remove(type: RowType, id: string): void {
    this.#rows.set(keyOf(type, id), { type, id, row: null });
  }

  ofType(type: RowType): Row[] {
    return [...this.#rows.values()].flatMap((entry) => (entry.type === type && entry.row ? [entry.row] : []));
  }

  all(): { type: RowType; id: string; row: Row | null }[] {
    return [...this.#rows.values()];
  }

  /** The rows that name this one now. */
  naming(type: RowType, id: string): NamedRow[] {
    return [...(this.#naming.get(keyOf(type, id))?.values() ?? [])].flatMap((namer) => {
      const row = this.get(namer.type, namer.id);
      const still = row && referencesOf(namer.type, row).some((name) => name.type === type && name.id === id);
      return still ? [{ type: namer.type, row }] : [];
    });
  }

  /** Takes in what names this record and is the same on both machines. */
  bring(namers: readonly NamedRow[]): void {
    for (const { type, row } of namers) if (this.get(type, row.id) === undefined) this.set(type, row);
  }

  /** As it stands, for what comes out of the next steps to be compared with. */
  snapshot(): Map<PairKey, Row | null> {
    return new Map([...this.#rows].map(([key, { row }]) => [key, row]));
  }
}

/** The row without the name of one that is gone; `null` = it can't be without. */
export function withoutName(type: RowType, row: Row, gone: RowName): Row | null {
  const next: Row = { ...row };
  for (const { field } of REFERENCES.filter((one) => one.from === type && one.to === gone.type)) {
    const value = row[field];
    if (Array.isArray(value)) next[field] = value.filter((id) => id !== gone.id);
    else if (value === gone.id && !MAY_BE_NOBODY.has(`${type}.${field}`)) return null;
    else if (value === gone.id) next[field] = null;
  }
  return next;
}

const MAY_BE_NOBODY = new Set(['contact.accountId', 'commitment.contactId', 'statement.contactId']);

/** The row with another name in the place of one that it becomes. */
export function renamed(type: RowType, row: Row, from: RowName, to: string): Row {
  const next: Row = { ...row };
  for (const { field } of REFERENCES.filter((one) => one.from === type && one.to === from.type)) {
    const value = row[field];
    if (value === from.id) next[field] = to;
    if (Array.isArray(value)) next[field] = [...new Set(value.map((id: unknown) => (id === from.id ? to : id)))];
  }
  return next;
}
