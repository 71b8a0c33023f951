/** How the heads of other tools name what a column holds: folded, in English, German, French, Spanish and Portuguese. */
import type { IntakeField } from './fields.ts';

/** `shapes` fit the whole head; what `weak` ones fit is taken only where no other column is named better. */
interface Head {
  field: IntakeField;
  shapes: readonly string[];
  weak?: readonly string[];
}

const OF_PERSON = '(?:person |contact )?';
const OF_DEAL = '(?:deal |opportunity )?';
const OF_COMPANY = '(?:company |account |organi[sz]ation )?';

/** The first that fits wins. */
const HEADS: readonly Head[] = [
  {
    field: 'firstName',
    shapes: [`${OF_PERSON}(?:first ?name|given name)`, 'vorname', 'prenom', 'nombre de pila', 'primeiro nome'],
  },
  {
    field: 'lastName',
    shapes: [
      `${OF_PERSON}(?:last ?name|surname|family name)`,
      'nachname|familienname|nom de famille|apellidos?|sobrenome|ultimo nome',
    ],
  },
  {
    field: 'closedOn',
    shapes: [
      `${OF_DEAL}(?:closed|won|lost) (?:on|at|date|time)`,
      'date closed|actual clos(?:e|ing)(?: date)?',
      '(?:abgeschlossen|geschlossen|gewonnen|verloren)(?: am)?',
    ],
  },
  {
    field: 'close',
    shapes: [
      `${OF_DEAL}(?:expected|estimated|est\\.|planned|forecast(?:ed)?) clos(?:e|ing)(?: date)?`,
      `${OF_DEAL}clos(?:e|ing) date`,
      '(?:(?:erwartete[rs]?|geplante[rs]?|voraussichtliche[rs]?) )?abschluss(?:datum)?|schlusstermin',
      'date de cloture.*|fecha de cierre.*|data de fechamento.*',
    ],
  },
  {
    field: 'outcome',
    shapes: [`${OF_DEAL}(?:outcome|result|status)`, 'won ?/ ?lost|ergebnis|resultat|resultado|statut|estado'],
  },
  {
    field: 'stage',
    shapes: [
      '(?:deal |sales |opportunity |pipeline )?stage(?: name)?',
      '(?:deal-?|vertriebs|verkaufs)?phase|stufe|etape|etapa|fase',
    ],
  },
  {
    field: 'value',
    shapes: [
      `${OF_DEAL}(?:estimated |est\\. |expected |total )?(?:value|amount|revenue)`,
      'volume|deal size|contract value|(?:deal-?|auftrags)?wert|betrag|umsatz|auftragsvolumen|montant|valeur|importe|valor',
    ],
  },
  {
    field: 'currency',
    shapes: [
      `${OF_DEAL}(?:amount |value )?currency(?: iso)?(?: code)?(?: of value)?`,
      'wahrung(?:scode)?|devise|moneda|moeda',
    ],
  },
  {
    field: 'website',
    shapes: [
      `${OF_COMPANY}(?:website(?: url)?|web ?site|web ?page|homepage|domains?(?: name)?)(?: \\d)?(?: value)?`,
      'webseite|internet(?:seite|adresse)?|site web|sitio web|dominio',
    ],
  },
  {
    field: 'linkedin',
    shapes: [`${OF_PERSON}linkedin(?: profile?| member| personal| bio)?(?: url| link)?`, 'profile url'],
    weak: ['url'],
  },
  {
    field: 'email',
    shapes: [
      '(?:(?:work|business|primary|secondary|additional|personal|private|home|other|person|contact) )*' +
        'e-?mails?(?:[ -]?(?:address(?:es)?|adressen?))?(?: \\d)?(?: (?:value|address|work|home|other))?',
      'addresses|mail(?:adressen?)?|correo.*|courriel',
    ],
  },
  {
    field: 'title',
    shapes: [
      `${OF_PERSON}(?:job ?title|position|role)`,
      'organi[sz]ation(?: \\d)? title|funktion|jobtitel|berufsbezeichnung|poste|fonction|puesto|cargo',
    ],
    weak: [`${OF_PERSON}title`],
  },
  {
    field: 'company',
    shapes: [
      '(?:(?:associated|primary|person|contact|deal) )?(?:company|account|organi[sz]ation|customer)(?: \\d)?(?: name)?',
      'account-?name|firma|firmenname|(?:zugeordnetes )?unternehmen(?:sname)?|kunde|societe|entreprise|empresa',
    ],
  },
  {
    field: 'deal',
    shapes: [
      '(?:deal|opportunity)[ -]?(?:name|title)?|title of deal|topic|projekt|(?:verkaufs)?chance',
      'opportunite|affaire|oportunidad|negocio|oportunidade',
    ],
  },
  {
    field: 'note',
    shapes: [
      `${OF_DEAL}(?:notes?|comments?|description)`,
      'notiz(?:en)?|bemerkung(?:en)?|beschreibung|commentaires?|notas?|descripcion|descricao',
    ],
  },
  {
    field: 'name',
    shapes: [
      '(?:full |contact |person )?name|person|(?:associated |primary |deal )?contact(?: person| name)?',
      'ansprechpartner(?:in)?|kontakt(?:person|name)?|nom(?: complet)?|nombre(?: completo)?|nome(?: completo)?',
    ],
  },
];

const compile = (shapes: readonly string[]) => new RegExp(`^(?:${shapes.join('|')})$`);
const COMPILED = HEADS.map(({ field, shapes, weak = [] }) => ({
  field,
  strong: compile(shapes),
  any: compile([...shapes, ...weak]),
}));

/** @param folded `deal title`; `isWeak` = what names it badly counts, too */
export function fieldOfHead(folded: string, isWeak: boolean): IntakeField | null {
  return COMPILED.find(({ strong, any }) => (isWeak ? any : strong).test(folded))?.field ?? null;
}
