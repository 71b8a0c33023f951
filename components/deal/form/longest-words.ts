/** Characters that a record keeps. */
export const LONGEST_WORDS = 2000;

/** Cut to what a record keeps, and never through a character of two units. */
export function cutWords(text: string): string {
  return text.slice(0, LONGEST_WORDS).replace(/[\uD800-\uDBFF]$/, '');
}
