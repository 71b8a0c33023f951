/**
 * Which suggested words each sentence of the last text is, held against them once: while a draft is typed, all of its
 * sentences but one stay as they were. Holds one text and nothing that looking again would not give.
 */
import type { OwnExample } from '../../language/asks/reading.ts';

export class SuggestedMemory {
  #offered = '';
  #found: ReadonlyMap<string, OwnExample | null> = new Map();

  /**
   * What is known of these sentences, and of the others what `find` says. Any other sentence is forgotten.
   *
   * @param offered the words of the rep's own process that they are held against as well: with others nothing is known
   */
  findAll(
    sentences: readonly string[],
    offered: string,
    find: (sentence: string) => OwnExample | null,
  ): (OwnExample | null)[] {
    const known = offered === this.#offered ? this.#found : new Map<string, OwnExample | null>();
    const found = new Map<string, OwnExample | null>();
    for (const sentence of sentences) {
      const before = known.get(sentence);
      found.set(sentence, before === undefined ? find(sentence) : before);
    }
    this.#offered = offered;
    this.#found = found;
    return [...found.values()];
  }
}
