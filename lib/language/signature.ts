/** Company and title from a signature block. Read to prefill what the rep then confirms; nothing is matched by it alone. */
import { isSignOff } from './sign-offs.ts';

export interface SignatureFacts {
  name: string | null;
  title: string | null;
  company: string | null;
}

const CONTACT =
  /@|https?:|www\.|\+?\d[\d\s()./-]{6,}|\b(?:tel|phone|fax|mobile|mobil|cell|telefon|office|direct)\b\s*[:.]?/i;
const PLACE = /\b(?:street|str\.|straße|road|avenue|ave\.?|suite|floor|p\.?o\.? box|\d{5})\b/i;
const TITLE =
  /(?<!\p{L})(?:c[efotimr]o|[se]?vp|chief|president|vice|director|head|manager|lead|partner|founder|owner|officer|engineer|analyst|assistant|coordinator|specialist|consultant|supervisor|counsel|attorney|planner|buyer|professor|\p{L}*leiter(?:in)?|leitung|geschäftsführer(?:in)?|inhaber(?:in)?|prokurist(?:in)?|vorstand|\p{L}*berater(?:in)?|\p{L}*ingenieur(?:in)?|referent(?:in)?|einkauf|vertrieb|direct(?:eur|rice|or|ora)|diretora?|responsable|responsável|gérante?|gerente|jef[ea]|chef(?:fe)?|présidente?|presidente|fundadora?|fondat(?:eur|rice)|s[óo]ci[oa]|associée?|ingénieure?|ingenier[oa]|engenheir[oa]|conseill(?:er|ère)|acheteu(?:r|se)|compradora?|analista|coordinadora?|coordenadora?)(?!\p{L})/iu;
const LEGAL_FORM =
  /(?<!\p{L})(?:inc\.?|corp(?:oration)?\.?|llc|l\.?l\.?p\.?|ltd\.?|limited|plc|gmbh|mbh|ag|se|kg|ohg|e\.?v\.?|s\.?a\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|b\.?v\.?|n\.?v\.?|ab|oy|co\.|sarl|sas|s\.?a\.?s\.?|s\.?l\.?|s\.?l\.?u\.?|ltda\.?|lda\.?)(?!\p{L})/u;
const LEGAL_FORM_ANY = new RegExp(LEGAL_FORM.source, 'iu');
const NAME =
  /^(?:(?:dr|prof|mr|mrs|ms)\.?\s+)*\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|da|di)){1,4}$/u;

/** "Head of Operations, Northwind Ltd" and "Head of Operations | Northwind" give two parts. */
function partsOf(line: string): string[] {
  return line
    .split(/\s+[|·•/–-]\s+|\s*\|\s*|,\s+(?!inc|ltd|llc|l\.?l)/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function readSignature(signature: string | null): SignatureFacts {
  const lines = (signature ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= 90 && !isSignOff(line))
    .slice(0, 10);
  const words = lines.filter((line) => !CONTACT.test(line) && !PLACE.test(line));
  const parts = words.flatMap(partsOf);
  const name = parts.find((part) => NAME.test(part) && !TITLE.test(part) && !LEGAL_FORM_ANY.test(part)) ?? null;
  const title = parts.find((part) => TITLE.test(part) && part !== name && part.length <= 70) ?? null;
  const rest = parts.filter((part) => part !== name && part !== title);
  const company =
    rest.find((part) => LEGAL_FORM_ANY.test(part)) ??
    (title ? rest.find((part) => parts.indexOf(part) > parts.indexOf(title) && /^\p{Lu}/u.test(part)) : undefined);
  return { name, title, company: company ?? null };
}
