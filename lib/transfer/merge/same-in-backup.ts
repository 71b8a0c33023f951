/** Records that are the same on both machines, looked up in the backup, which is at hand. */
import { groupBy } from '../../domain/group-by.ts';
import type { Commitment, RowType } from '../../domain/rows/types.ts';
import { referencesOf } from '../../store/rows/references.ts';
import type { BackupRows } from '../backup/backup-file.ts';
import type { NamedRow, SameRows } from './merged-rows.ts';
import type { Renaming } from './process-versions.ts';
import { MERGED_TYPES, otherRows, rename } from './read-pairs.ts';
import { keyOf } from './row-pair.ts';
import type { PairKey, Row } from './row-pair.ts';

export class SameInBackup implements SameRows {
  readonly #rows: BackupRows;
  readonly #renaming: Renaming;
  readonly #byType = new Map<RowType, Map<string, Row>>();
  #byDeal: Map<string, Commitment[]> | null = null;
  #byName: Map<PairKey, NamedRow[]> | null = null;

  /** @param renaming versions of processes that have another name in the merge than in the backup */
  constructor(rows: BackupRows, renaming: Renaming) {
    this.#rows = rows;
    this.#renaming = renaming;
  }

  get(type: RowType, id: string): Row | null {
    let known = this.#byType.get(type);
    if (!known) {
      known = new Map(this.#ofType(type).map((row) => [row.id, row]));
      this.#byType.set(type, known);
    }
    return known.get(id) ?? null;
  }

  commitmentsOf(dealId: string): Commitment[] {
    this.#byDeal ??= groupBy(this.#rows.commitments, (row) => row.dealId);
    return this.#byDeal.get(dealId) ?? [];
  }

  /** The sample book is no part of a merge. */
  naming(type: RowType, id: string): readonly NamedRow[] {
    this.#byName ??= this.#nameAll();
    return this.#byName.get(keyOf(type, id)) ?? [];
  }

  #nameAll(): Map<PairKey, NamedRow[]> {
    const all = MERGED_TYPES.flatMap((type) => this.#ofType(type).map((row) => ({ type, row })));
    const named = new Map<PairKey, NamedRow[]>();
    for (const namer of all) {
      if (namer.row['sample'] === true) continue;
      for (const name of referencesOf(namer.type, namer.row)) {
        const key = keyOf(name.type, name.id);
        const namers = named.get(key);
        if (namers) namers.push(namer);
        else named.set(key, [namer]);
      }
    }
    return named;
  }

  #ofType(type: RowType): Row[] {
    return otherRows(this.#rows, type).map((row) => rename(type, row, this.#renaming));
  }
}
