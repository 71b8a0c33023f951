/** How the heads of other tools name what a column holds: most are told word by word, and some by what stands here. */
import type { IntakeField } from './fields.ts';
import { fieldOfWords } from './head-words.ts';

/** Whole heads, folded: what their words alone do not tell, or would tell otherwise. */
const WHOLE: readonly [field: IntakeField, shape: RegExp][] = [
  ['closedOn', /^(?:abgeschlossen|geschlossen|gewonnen|verloren)$/],
  ['close', /^abschluss$/],
  ['outcome', /^won ?\/ ?lost$/],
  ['value', /^(?:volume|deal size|contract value)$/],
  ['website', /^(?:web page|internet)$/],
  ['email', /^addresses$/],
  ['title', /^(?:organi[sz]ation(?: \d)?|(?:person )?job) title$/],
  ['company', /^account-?name$/],
  ['deal', /^(?:(?:deal|opportunity)[ -]?(?:name|title)|title of deal|topic|projekt)$/],
  ['name', /^(?:(?:full )?name|nom(?: complet)?|nombre(?: completo)?|nome(?: completo)?)$/],
];
/** What names it badly counts only where no other column is named better. */
const WEAK: readonly [field: IntakeField, shape: RegExp][] = [
  ['linkedin', /^url$/],
  ['title', /^(?:person |contact )?title$/],
];

/** @param folded `deal title`; `isWeak` = what names it badly counts, too */
export function fieldOfHead(folded: string, isWeak: boolean): IntakeField | null {
  const shapes = isWeak ? [...WHOLE, ...WEAK] : WHOLE;
  return shapes.find(([, shape]) => shape.test(folded))?.[0] ?? fieldOfWords(folded);
}
