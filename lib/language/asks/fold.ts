/**
 * Text as the rules read it: lower case, no accents, straight quotes, one space for each white space. Every character
 * keeps its place, so that what a rule finds can be pointed to in the text itself.
 *
 *   "Könnten Sie [NAME] bis 15 Uhr …"  →  "konnten sie §§§§§§ bis 15 uhr …"
 */

/** Stands for each character of a placeholder of a template: [X], {{x}}, <X>. */
export const PLACEHOLDER = '§';
/** Stands for each character of an address in the web or of a mailbox. */
export const ADDRESS = '¤';

/** What is masked, and a sign without which it is not there. */
const MASKED: [sign: RegExp, pattern: RegExp, stand: string][] = [
  [/[[{<]/, /\{\{[^{}\n]{0,60}\}\}|\{[\w ./'-]{1,40}\}|\[[^[\]\n]{1,60}\]|<[A-Za-z_][\w .'-]{0,40}>/g, PLACEHOLDER],
  [
    /@|:\/\/|www/,
    /https?:\/\/[^\s<>"]{1,500}|www\.[^\s<>"]{1,200}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g,
    ADDRESS,
  ],
];

const QUOTES: Record<string, string> = {
  '’': "'", '‘': "'", 'ʼ': "'", '´': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
  '–': '-', '—': '-', '‑': '-', 'ß': 's', 'ø': 'o', 'œ': 'o', 'æ': 'a', 'ł': 'l',
}; // prettier-ignore

const LONE_SURROGATE_OR_PAIR = /[\uD800-\uDFFF]/;

function foldCharacter(character: string): string {
  const known = QUOTES[character];
  if (known !== undefined) return known;
  if (/\s/.test(character)) return ' ';
  if (LONE_SURROGATE_OR_PAIR.test(character)) return character;
  const plain = character.normalize('NFD').charAt(0).toLowerCase();
  return plain.length === 1 ? plain : character;
}

/** As long as `text`. */
export function fold(text: string): string {
  let masked = text;
  for (const [sign, pattern, stand] of MASKED)
    if (sign.test(text)) masked = masked.replace(pattern, (found) => stand.repeat(found.length));
  const small = masked.toLowerCase();
  return small.length === text.length
    ? small.replace(/[^\u0020-\u007e§¤]/g, foldCharacter)
    : masked.replace(/[^\u0020-\u007e§¤]|[A-Z]/g, foldCharacter);
}
