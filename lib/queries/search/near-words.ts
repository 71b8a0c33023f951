/** Words of the book that one slip of the finger may have been: one letter wrong, missing, too many, or two swapped. */

/** More of them would be guesses. */
const MOST = 12;

/**
 * @param typed a word that stands nowhere
 * @param whole the other word is meant from end to end; else it may go on
 * @returns the shortest first, because what was left out is least there
 */
export function nearWords(typed: string, words: Iterable<string>, whole: boolean): string[] {
  const near: string[] = [];
  for (const word of words) if (isNear(word, typed, whole)) near.push(word);
  return near.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST);
}

/** Up to the first letter that differs both are the same; behind the slip the rest has to be. */
export function isNear(word: string, typed: string, whole: boolean): boolean {
  let at = 0;
  while (at < typed.length && word.charCodeAt(at) === typed.charCodeAt(at)) at += 1;
  const goesOn = (rest: string, from: number): boolean =>
    word.startsWith(rest, from) && word.length >= from && (!whole || word.length === from + rest.length);
  if (at === typed.length) return goesOn('', at + 1) || !whole;
  const [rest, behind] = [typed.slice(at), typed.slice(at + 1)];
  return (
    goesOn(behind, at + 1) ||
    goesOn(rest, at + 1) ||
    goesOn(behind, at) ||
    (word.charCodeAt(at) === typed.charCodeAt(at + 1) &&
      word.charCodeAt(at + 1) === typed.charCodeAt(at) &&
      goesOn(typed.slice(at + 2), at + 2))
  );
}
