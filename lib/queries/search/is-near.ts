/**
 * Whether a word may have been meant by one with a slip of the finger in it: one letter wrong, missing, too many, or two
 * swapped; or none. Up to the first letter that differs both are the same; behind the slip the rest has to be.
 *
 * @param whole the word is meant from end to end; else it may go on
 */
export function isNear(word: string, typed: string, whole: boolean): boolean {
  let at = 0;
  while (at < typed.length && word.charCodeAt(at) === typed.charCodeAt(at)) at += 1;
  const goesOn = (rest: string, from: number): boolean =>
    word.startsWith(rest, from) && word.length >= from && (!whole || word.length === from + rest.length);
  if (at === typed.length) return !whole || word.length <= at + 1;
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
