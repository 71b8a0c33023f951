/** Names of people and companies, as far as they can be read from what is at hand. */

/** Two letters at most: first and last word. Empty for an empty name. */
export function initialsOf(name: string): string {
  const letters = name.match(/(?<![\p{L}\p{N}'’.-])[\p{L}\p{N}]/gu) ?? [];
  const [first = '', last = ''] = letters.length > 1 ? [letters[0], letters.at(-1)] : letters;
  return (first + last).toUpperCase();
}

/** Said before a name, and no part of what somebody is called. */
const TITLES =
  /^(?:(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|herr|frau|mme|mlle)\.?|(?:mag|med|jur|rer|nat|phil|oec|ing|eng|sr|sra|dra|h\.c)\.|dipl\..*)$/i;

/** By which somebody is greeted: `Dr. Anna Weber` → `Anna`. Empty for an empty name. */
export function firstNameOf(name: string): string {
  return withoutTitles(name).trim().split(/\s+/)[0] ?? '';
}

/** `Prof. Dr. Anna Weber` → `Anna Weber`; a name that is nothing but titles stays. */
export function withoutTitles(name: string): string {
  const words = name.split(/\s+/);
  const first = words.findIndex((word) => word !== '' && !TITLES.test(word));
  return first > 0 ? words.slice(first).join(' ') : name;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A company's name guessed from its registrable domain: `acme-tools.co.uk` → `Acme Tools`. */
export function companyFromDomain(domain: string): string {
  const label = domain.toLowerCase().split('.')[0] ?? '';
  return label
    .split(/[-_]+/)
    .filter((word) => word !== '')
    .map((word) => (word.length <= 3 ? word.toUpperCase() : capitalise(word)))
    .join(' ');
}

/** A person's name guessed from an address: `anna.berg@…` → `Anna Berg`. One word stays one word. */
export function nameFromAddress(email: string): string {
  const local = email.split('@')[0] ?? '';
  const words = local.replace(/\+.*$/, '').split(/[._-]+/);
  const letters = words.map((word) => word.replace(/\d+$/, '')).filter((word) => word !== '');
  return letters.length > 0 ? letters.map((word) => capitalise(word.toLowerCase())).join(' ') : local;
}

const LEGAL_FORMS = new Set(
  (
    'inc incorporated corp corporation co company llc llp lp ltd limited plc gmbh mbh ag se kg kgaa ohg gbr ug ev eg ' +
    'sa sas sarl srl spa bv nv ab oy oyj as asa aps sl pty pte kk sro doo zrt kft holding group gruppe the'
  ).split(' '),
);

/** Letters that do not decompose into a base letter and marks. */
const FOLDS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', þ: 'th', ı: 'i' };

const ASCII = /^[\x20-\x7e]*$/;

/** Lower-case, without accents; German umlauts lose their dots, as in `muller`. */
export function foldText(text: string): string {
  // Most text has nothing to fold, and a table has hundreds of thousands.
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđłþı]/g, (letter) => FOLDS[letter] ?? letter);
}

/**
 * Key under which a company's name is found: no legal form, case, accents or punctuation. `Müller & Söhne GmbH & Co. KG`
 * → `muller sohne`. A name that is nothing but a legal form keeps its words. Empty for an empty name.
 */
export function companyNameKey(name: string): string {
  const spelled = foldText(name).replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1');
  const words = spelled.replace(/['’`]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}
