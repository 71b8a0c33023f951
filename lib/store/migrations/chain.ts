/**
 * The schema's history as a chain of steps. Each step starts at the version where the last one ended, so a gap, a double
 * or a wrong order does not compile. Steps import nothing: a step that was released means the same for ever.
 */

/** A row as the database holds it, of whatever version. */
export type OldRow = Record<string, unknown>;

export interface Step<From extends number, To extends number> {
  readonly from: From;
  readonly to: To;
  /** Tables whose keys or indexes change, in Dexie's notation; `null` drops the table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /**
   * How the rows of a table change; `null` drops the row. Pure, because it also brings the rows of older backup files up
   * to date.
   */
  readonly rows: Readonly<Record<string, (row: OldRow) => OldRow | null>>;
}

/** The version after one. Add a line when the chain outgrows it. */
interface Successor {
  0: 1;
  1: 2;
  2: 3;
  3: 4;
  4: 5;
  5: 6;
  6: 7;
  7: 8;
  8: 9;
  9: 10;
}
export type After<V extends number> = V extends keyof Successor ? Successor[V] : never;

export interface Chain<At extends number> {
  /** Version that the last step leads to. */
  readonly at: At;
  readonly steps: readonly Step<number, number>[];
  with(step: Step<At, After<At>>): Chain<After<At>>;
}

function chainOf<At extends number>(at: At, steps: readonly Step<number, number>[]): Chain<At> {
  return { at, steps, with: (step) => chainOf(step.to, [...steps, step]) };
}

/** A chain that starts before the first version. */
export function startChain(): Chain<0> {
  return chainOf(0, []);
}

/** Where the chain leads, in one step: for databases that stand there already, and for those alone. */
export function endOf<V extends number>({ at, steps }: Chain<V>): Chain<V> {
  const all = Object.assign({}, ...steps.map((step) => step.stores)) as Record<string, string | null>;
  const stores = Object.fromEntries(Object.entries(all).filter(([, keys]) => keys !== null));
  return chainOf(at, [{ from: 0, to: at, stores, rows: {} }]);
}

/** A row of an older version, brought up to date; `null` = later versions have no such row. */
export function migrateRow(chain: Chain<number>, from: number, table: string, row: OldRow): OldRow | null {
  let current: OldRow | null = row;
  for (const step of chain.steps) {
    if (step.from < from || current === null) continue;
    const change = Object.hasOwn(step.rows, table) ? step.rows[table] : undefined;
    if (change) current = change(current);
  }
  return current;
}
