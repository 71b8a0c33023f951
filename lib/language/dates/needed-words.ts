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
function better(a: Needed, b: Needed): Needed {
  if (a === null || b === null) return a ?? b;
  const worth = (needed: readonly string[]) =>
    Math.min(5, ...needed.map((letters) => letters.trim().length)) - needed.length / MOST;
  return worth(b) > worth(a) ? b : a;
}

class PatternReader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** Up to the end of the group that is being read. */
  alternatives(): Needed {
    const all: string[] = [];
    let known = true;
    for (;;) {
      const needed = this.#sequence();
      if (needed === null) known = false;
      else all.push(...needed);
      if (!this.#takes('|')) return known && all.length <= MOST ? [...new Set(all)] : null;
    }
  }

  #sequence(): Needed {
    let best: Needed = null;
    let run = '';
    const end = () => {
      if (run.trim() !== '') best = better(best, [run]);
      run = '';
    };
    while (this.#at < this.#pattern.length && !/[|)]/.test(this.#pattern.charAt(this.#at))) {
      const one = this.#one();
      const quantifier = this.#quantifier();
      const letters = one?.length === 1 && one[0]?.length === 1 && one[0] !== DIGIT ? one[0] : '';
      if (letters !== '' && quantifier === '') run += letters;
      else {
        end();
        if (quantifier === '' || quantifier === '+') best = better(best, one);
      }
    }
    end();
    return best;
  }

  /** A letter, a class or a group. */
  #one(): Needed {
    const [sign = ''] = this.#pattern.slice(this.#at);
    this.#at += sign.length;
    if (sign === '(') return this.#group();
    if (sign === '[') return this.#skip(/(?:\\.|[^\]\\])*\]/y);
    if (sign === '\\') return this.#escaped();
    return /[.^$]/.test(sign) ? null : [sign.toLowerCase()];
  }

  #group(): Needed {
    const around = this.#takes('?=') || this.#takes('?!') || this.#takes('?<=') || this.#takes('?<!');
    if (!around) this.#skip(/\?(?::|<\w+>)/y);
    const needed = this.alternatives();
    this.#takes(')');
    return around ? null : needed;
  }

  #escaped(): Needed {
    const [sign = ''] = this.#pattern.slice(this.#at);
    this.#at += 1;
    if (sign === 'd') return [DIGIT];
    if (/[pPk]/.test(sign)) return this.#skip(/\{[^}]*\}|<\w+>/y);
    return /\w/.test(sign) ? null : [sign];
  }

  /** `''` = exactly once, `+` = at least once, `?` = perhaps not at all. */
  #quantifier(): '' | '+' | '?' {
    const before = this.#at;
    this.#skip(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y);
    const sign = this.#pattern.slice(before, this.#at);
    return sign === '' ? '' : /^(?:\+|\{[1-9])/.test(sign) ? '+' : '?';
  }

  #takes(letters: string): boolean {
    const found = this.#pattern.startsWith(letters, this.#at);
    if (found) this.#at += letters.length;
    return found;
  }

  #skip(what: RegExp): null {
    what.lastIndex = this.#at;
    this.#at += what.exec(this.#pattern)?.[0].length ?? 0;
    return null;
  }
}

export function neededBy(pattern: string): Needed {
  return new PatternReader(pattern).alternatives();
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
    return [...this.#of.keys()].filter((at) => {
      const search = this.#of[at];
      return search == null || found[search];
    });
  }
}
