/** Records that are the same on both machines, looked up in the backup, which is at hand. */
import { groupBy } from '../../domain/group-by.ts';
import type { Commitment, RowType } from '../../domain/types.ts';
import type { BackupRows } from '../backup-file.ts';
import type { SameRows } from './mark-elements.ts';
import { otherRows } from './read-pairs.ts';
import type { Row } from './row-pair.ts';

export class SameInBackup implements SameRows {
  readonly #rows: BackupRows;
  readonly #byType = new Map<RowType, Map<string, Row>>();
  #byDeal: Map<string, Commitment[]> | null = null;

  constructor(rows: BackupRows) {
    this.#rows = rows;
  }

  get(type: RowType, id: string): Row | null {
    let known = this.#byType.get(type);
    if (!known) {
      known = new Map(otherRows(this.#rows, type).map((row) => [row.id, row]));
      this.#byType.set(type, known);
    }
    return known.get(id) ?? null;
  }

  commitmentsOf(dealId: string): Commitment[] {
    this.#byDeal ??= groupBy(this.#rows.commitments, (row) => row.dealId);
    return this.#byDeal.get(dealId) ?? [];
  }
}
