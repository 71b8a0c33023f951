/**
 * What a head of a column says, word by word: `Nom de la transaction`, `Trato - Título` and `Deal-Name` are all a name of a
 * deal, whatever the order. Of English there stands here what goes with words of the other languages.
 */
import { foldText } from '../domain/identity/names.ts';
import type { IntakeField } from './fields.ts';

/** How folded words of English, German, French, Spanish and Portuguese begin, and what they mean. A dot ends the word. */
const MEANINGS = {
  /** Says nothing. */
  of: 'a. as. associ asocia code. d. da. das. de. del. do. du. e. em. en. et. in. iso. l. la. las. le. les. lo. o. of. os. para. pipeline. por. pour. primary. princip sales. the. total. zugeordn',
  deal: 'affaire. chance. deal. geschaft. negocio. oportunidad opportunit trato. transaction. verkaufschance.',
  name: 'name. nom. nombre. nome. titel. titre. titulo.',
  stage: 'dealphase. estagio. etap fase. phase. stage. stufe. verkaufsphase. vertriebsphase.',
  value:
    'amount. auftragsvolumen. auftragswert. betrag. dealwert. importe. monta monto. quantia. revenue. umsatz. valeur. valor. value. wert.',
  currency: 'currency. devise. divisa. moeda. moneda. wahrung',
  date: 'am. at. data. date. datum. fecha. heure. hora. jour. on. tag. time. zeit.',
  close: 'abschluss. close. cierre. closing. cloture. fechamento. fecho. fermeture. schluss.',
  closeDate: 'abschlussdatum. abschlusstermin. schlussdatum. schlusstermin.',
  expected:
    'attendu erwartet esperad est. estima expected. forecast geplant geschatzt planned. previst prevu voraussichtlich',
  actual: 'actual. effective. efetiv real. reelle. tatsachlich',
  ended: 'closed. gagn gain. ganad gananc ganh gewonnen. lost. perd perte. verloren. won.',
  status: 'ergebnis. estado. outcome. result status. statut.',
  company:
    'account. client company. compte. conta. cuenta. customer. empresa. entreprise. firma. firmenname. kunde. organisat organizac organizat societe. unternehmen. unternehmensname.',
  person:
    'ansprechpartner contact. contacter. contacto. contato. kontakt. kontaktname. kontaktperson. person. persona. personne. pessoa.',
  first: 'first. firstname. given. pila. prenom. primeiro. vorname.',
  last: 'apellido famil last. lastname. nachname. sobrenome. surname. ultimo.',
  email: 'correo. courriel. email mail. mailadresse',
  address: 'addres adres direccion. ele endereco.',
  kind: 'additional. arbeit. autre. business. casa. domicile. home. other. otro. outro. privat professionnel residencial. secondary. trabalho. trabajo. travail. work.',
  title: 'berufsbezeichnung. cargo. fonction. funcao. funktion. intitule. job position. poste. posto. puesto. role.',
  website: 'domain dominio. homepage. internet\\w site. sitio. webpage. webseite. website.',
  web: 'link. url. web.',
  linkedin: 'linkedin.',
  profile: 'bio. member. perfil. profil',
  note: 'anotac bemerkung beschreibung. comenta comment descri nota note notiz observa remarque',
} as const;
type Meaning = keyof typeof MEANINGS;

const MEANING_OF = Object.entries(MEANINGS).map(
  ([meaning, begins]) =>
    [meaning as Meaning, new RegExp(`^(?:${begins.replaceAll('.', '$').replaceAll(' ', '|')})`)] as const,
);
const meaningOf = (word: string) => MEANING_OF.find(([, begins]) => begins.test(word))?.[0];

/** The first whose meanings are all there, beside nothing but what it may have. */
const FIELDS: readonly [field: IntakeField, needs: readonly Meaning[], may: readonly Meaning[]][] = [
  ['firstName', ['first'], ['name', 'person']],
  ['lastName', ['last'], ['name', 'person']],
  ['closedOn', ['ended', 'date'], ['deal']],
  ['closedOn', ['actual', 'close', 'date'], ['deal']],
  ['close', ['close', 'date'], ['deal', 'expected']],
  ['close', ['expected', 'close'], ['deal']],
  ['close', ['closeDate'], ['deal', 'expected']],
  ['outcome', ['status'], ['deal']],
  ['stage', ['stage'], ['deal', 'name']],
  ['currency', ['currency'], ['deal', 'value']],
  ['value', ['value'], ['deal', 'expected']],
  ['website', ['website'], ['web', 'company', 'name', 'value']],
  ['linkedin', ['linkedin'], ['web', 'profile', 'person']],
  ['linkedin', ['profile', 'web'], []],
  ['email', ['email'], ['address', 'kind', 'person', 'value']],
  ['title', ['title'], ['name', 'kind', 'person']],
  ['company', ['company'], ['name', 'deal', 'person']],
  ['deal', ['deal', 'name'], []],
  ['deal', ['deal'], []],
  ['note', ['note'], ['deal']],
  ['name', ['person'], ['name', 'deal']],
];

const wordsOf = (folded: string): string[] => folded.match(/\p{L}+/gu) ?? [];

/** @param folded `nom de la transaction`. `null` = a word of it is not known, or they are no field together */
export function fieldOfWords(folded: string): IntakeField | null {
  const meanings = wordsOf(folded).map(meaningOf);
  if (meanings.includes(undefined)) return null;
  const said = new Set(meanings.filter((one) => one !== 'of')) as Set<Meaning>;
  const found = FIELDS.find(
    ([, needs, may]) =>
      needs.every((one) => said.has(one)) && [...said].every((one) => needs.includes(one) || may.includes(one)),
  );
  return found?.[0] ?? null;
}

const OF_DAYS: ReadonlySet<Meaning | undefined> = new Set<Meaning>(['date', 'close', 'closeDate', 'ended']);
const ENGLISH: ReadonlySet<string> = new Set(['close', 'date', 'lost', 'time', 'won']);

/** Whoever names a column `Fecha de cierre` or `Abschlussdatum` writes the day before the month. */
export function isDayFirst(head: string): boolean {
  return wordsOf(foldText(head)).some((word) => OF_DAYS.has(meaningOf(word)) && !ENGLISH.has(word));
}
