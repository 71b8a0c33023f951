/** What became of the records that a table names: each once, however many rows name it. */
import type { Id } from '../../domain/rows/types.ts';

/** From the least that can be said of a record to the most. */
const FATES = ['same', 'filled', 'made'] as const;
type Fate = (typeof FATES)[number];
const KINDS = ['people', 'companies', 'deals'] as const;

export class Tally {
  /** People whom nobody can tell from somebody known. */
  left = 0;
  readonly #of = { people: new Map<Id, Fate>(), companies: new Map<Id, Fate>(), deals: new Map<Id, Fate>() };

  note(kind: (typeof KINDS)[number], id: Id, fate: Fate): void {
    const before = this.#of[kind].get(id);
    if (before === undefined || FATES.indexOf(fate) > FATES.indexOf(before)) this.#of[kind].set(id, fate);
  }

  /** `people`, `companies` and `deals` are the new ones. */
  values(): Record<string, string> {
    const made = KINDS.map((kind) => [kind, this.#count([kind], 'made')]);
    return Object.fromEntries([
      ...made,
      ['filled', this.#count(KINDS, 'filled')],
      ['same', this.#count(KINDS, 'same')],
      ['left', String(this.left)],
    ]);
  }

  #count(kinds: readonly (typeof KINDS)[number][], fate: Fate): string {
    const fates = kinds.flatMap((kind) => [...this.#of[kind].values()]);
    return String(fates.filter((one) => one === fate).length);
  }
}
