/** How long something would take, in the words of the text: "20 minutes", "half an hour", "eine halbe Stunde". */

const NUMBER = String.raw`(?:\d{1,3}|a|an|one|two|three|five|ten|fifteen|twenty|thirty|forty(?:-five)?|eine?|zwei|drei|fünf|zehn|fünfzehn|zwanzig|dreißig)`;
const UNIT = String.raw`(?:min(?:ute)?s?|minuten|hours?|hrs?|stunden?|minutos?|heures?|horas?)`;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d])(?:half an hour|eine halbe stunde|une demi-heure|media hora|meia hora|${NUMBER}(?:[- ]${UNIT}|(?<=\d)${UNIT}))(?![\p{L}\d])`,
  'iu',
);

/** `null` = nothing is said. */
export function readAmount(text: string): string | null {
  return AMOUNT.exec(text)?.[0].replace(/\s+/g, ' ') ?? null;
}
