/** "Yes to the first, no to the second": which ask is meant is for the rep to say. */
const FIRST = /(?<!\p{L})(?:first|former|erste[rn]?|premi[eè]re?|primer[ao]?|primeir[ao])(?!\p{L})/iu;
const SECOND = /(?<!\p{L})(?:second|latter|zweite[rn]?|deuxième|seconde?|segund[ao])(?!\p{L})/iu;

/** Names both by their place, so that neither answer is that of them all. */
export function answersByPlace(text: string): boolean {
  return FIRST.test(text) && SECOND.test(text);
}
