/** What design.md keeps out of our mouth, in every language that it speaks: excuses, pleading, praise, and words that belittle; and in Portuguese those that take the rep for a man or a woman. */
import type { Language } from '../../lib/domain/rows/languages.ts';

export const NEVER: Readonly<Record<Language, RegExp>> = {
  en: /\b(oops|sorry|please|simply|just|great job)\b|!/i,
  fr: /\b(oups|veuillez|simplement|juste|bravo|malheureusement|s’il (?:vous|te) plaît)\b|désolé|!/i,
  es: /\b(ups|lo siento|por favor|simplemente|solamente|desgraciadamente|enhorabuena|genial)\b|[!¡]/i,
  pt: /\b(ops|desculp\w*|infelizmente|lament\w*|por favor|simplesmente|basta|parabéns|obrigad[oa]|você mesm[oa])\b|!/i,
  de: /\b(entschuldigung|leider|bitte (?:beachte|warte)|einfach)\b|!/i,
};
