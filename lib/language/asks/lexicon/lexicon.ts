/** Class → its words, parted by spaces. The classes mean the same in every language. */
export type Lexicon = Record<string, string>;

/** Word → class. */
export function indexOf(lexicon: Lexicon): Map<string, string> {
  const index = new Map<string, string>();
  for (const [name, words] of Object.entries(lexicon)) for (const word of words.split(' ')) index.set(word, name);
  return index;
}
