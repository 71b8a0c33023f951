/**
 * tldts ships the list of public suffixes as a trie in arrays of numbers: a tenth of the zip. Here the same trie is
 * written as words in brackets. Left out is what says no more than the rule for all the rest, by which the last word of a
 * name is its suffix: endings of one word under which nothing else is named. Left out, too, is the way in which a name
 * with other letters is written in a mail (`xn--vler-qoa`): it follows from the name (`våler`).
 */
import { toAscii } from './to-ascii.ts';

/** As tldts declares it: the edges of a node stand between two starts, their labels behind each other in one text. */
export interface Trie {
  nodeFlags: ArrayLike<number>;
  edgeStart: ArrayLike<number>;
  edgeLength: ArrayLike<number>;
  edgeChild: ArrayLike<number>;
  labelText: string;
  rulesRoot: number;
  exceptionsRoot: number;
}

/** By the last word of a name, what stands before it: `{ uk: 'ac,co,gov,sch(*)' }`, a `!` before what is no suffix by itself. */
export type PackedRules = Record<string, string>;

export function packTrie(trie: Trie): { rules: PackedRules; exceptions: PackedRules } {
  const offsets = offsetsOf(trie.edgeLength);
  const edgesOf = (node: number): { label: string; child: number }[] => {
    const from = at(trie.edgeStart, node);
    const edges = Array.from({ length: at(trie.edgeStart, node + 1) - from }, (_, index) => {
      const start = at(offsets, from + index);
      const label = trie.labelText.slice(start, start + at(trie.edgeLength, from + index));
      return { label, child: at(trie.edgeChild, from + index) };
    });
    const following = new Set(
      edges.map(({ label }) => toAscii(label)).filter((ascii, index) => ascii !== edges[index]?.label),
    );
    return edges.filter(({ label }) => !following.has(label));
  };
  const inside = (node: number): string =>
    edgesOf(node)
      .map(({ label, child }) => {
        const below = inside(child);
        return `${trie.nodeFlags[child] ? '' : '!'}${label}${below && `(${below})`}`;
      })
      .toSorted()
      .join(',');
  const pack = (root: number): PackedRules =>
    Object.fromEntries(
      edgesOf(root)
        .map(({ label, child }) => [label, inside(child)] as const)
        .filter(([, below]) => below !== '')
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  return { rules: pack(trie.rulesRoot), exceptions: pack(trie.exceptionsRoot) };
}

function offsetsOf(lengths: ArrayLike<number>): number[] {
  const offsets: number[] = [];
  let total = 0;
  for (const length of Array.from(lengths)) {
    offsets.push(total);
    total += length;
  }
  return offsets;
}

/** @throws when the list has changed its form: better no build than one that knows no suffixes */
function at(numbers: ArrayLike<number>, index: number): number {
  const number = numbers[index];
  if (number === undefined) throw new Error('The list of public suffixes has changed its form');
  return number;
}
