/**
 * Letters of which some must stand in a text for a pattern to match there. Looking for them is much quicker than the
 * pattern, and rules most patterns out of most sentences.
 *
 *   "in (?:the )?{a|b} weeks?"  →  [" week"]       "(?:mon|tue)(?:day)?"  →  ["mon", "tue"]
 */

/** One of these, in small letters. `null` = nothing is known to be needed. */
type Needed = readonly string[] | null;

/** Stands for a digit, both in what is needed and behind a text that has one. */
const DIGIT = '\0';
/** More than these are no quicker to look for. */
const MOST = 40;

/** Short letters stand in every text; of equally long ones, fewer are better. */
function worth(needed: Needed): number {
  return needed ? Math.min(5, ...needed.map((letters) => letters.trim().length)) - needed.length / MOST : -1;
}

const better = (a: Needed, b: Needed) => (worth(b) > worth(a) ? b : a);

export function neededBy(pattern: string): Needed {
  let at = 0;
  const take = (what: RegExp): string => {
    what.lastIndex = at;
    const [found = ''] = what.exec(pattern) ?? [];
    at += found.length;
    return found;
  };

  /** Up to the end of the group that is being read. */
  function alternatives(): Needed {
    const all = [sequence()];
    while (take(/\|/y)) all.push(sequence());
    const letters = all.flatMap((needed) => needed ?? []);
    return all.includes(null) || letters.length > MOST ? null : [...new Set(letters)];
  }

  function sequence(): Needed {
    let best: Needed = null;
    let run = '';
    const end = () => {
      if (run.trim() !== '') best = better(best, [run]);
      run = '';
    };
    while (at < pattern.length && !'|)'.includes(pattern.charAt(at))) {
      const one = part();
      // Once, at least once, perhaps not at all.
      const times = take(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y);
      if (typeof one === 'string' && times === '') run += one;
      else {
        end();
        if (/^(?:$|\+|\{[1-9])/.test(times)) best = better(best, typeof one === 'string' ? [one] : one);
      }
    }
    end();
    return best;
  }

  /** A letter, or what is needed by a class or a group. */
  function part(): string | Needed {
    if (take(/\(/y)) {
      const around = take(/\?<?[=!]/y) !== '';
      take(/\?(?::|<\w+>)/y);
      const needed = alternatives();
      take(/\)/y);
      return around ? null : needed;
    }
    if (take(/\\d/y)) return [DIGIT];
    if (take(/\[(?:\\.|[^\]\\])*\]|\\[pPk](?:\{[^}]*\}|<\w+>)|\\\w|[.^$]/y)) return null;
    take(/\\/y);
    return take(/[^]/y).toLowerCase();
  }

  return alternatives();
}

/** Which of many patterns could match a text: each list of letters is looked for once. */
export class Sieve {
  readonly #searches: RegExp[] = [];
  readonly #of: (number | null)[];

  constructor(patterns: readonly string[]) {
    const known = new Map<string, number>();
    this.#of = patterns.map((pattern) => {
      const needed = neededBy(pattern);
      if (needed === null) return null;
      const search = needed.map((letters) => letters.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')).join('|');
      const at = known.get(search) ?? known.size;
      if (at === known.size) this.#searches.push(new RegExp(search));
      known.set(search, at);
      return at;
    });
  }

  /** The numbers of the patterns that a text does not rule out. */
  through(text: string): number[] {
    const letters = /\d/.test(text) ? `${text.toLowerCase()}${DIGIT}` : text.toLowerCase();
    const found = this.#searches.map((search) => search.test(letters));
    return this.#of.flatMap((search, at) => (search === null || found[search] ? at : []));
  }
}
