/** What a column of a table from elsewhere may hold, and how the heads of other tools name it. */
import { foldText } from '../domain/names.ts';

export const INTAKE_FIELDS = [
  'name',
  'firstName',
  'lastName',
  'email',
  'title',
  'linkedin',
  'company',
  'website',
  'deal',
  'stage',
  'value',
  'currency',
  'close',
  'outcome',
  'closedOn',
  'note',
] as const;
export type IntakeField = (typeof INTAKE_FIELDS)[number];

/** One entry a column; `null` = left out. */
export type Mapping = (IntakeField | null)[];

/** Folded heads, in English, German, French, Spanish and Portuguese; the first that fits wins. */
const HEADS: [IntakeField, RegExp][] = [
  ['firstName', /^(first ?name|given name|vorname|prenom|nombre de pila|primeiro nome)$/],
  ['lastName', /^(last ?name|surname|family name|nachname|nom de famille|apellidos?|sobrenome|ultimo nome)$/],
  ['closedOn', /^(closed (on|at|date)|date closed|abgeschlossen( am)?|won time|lost time|actual close( date)?)$/],
  [
    'close',
    /^(expected close( date)?|close date|closing date|(erwarteter )?abschluss(datum)?|date de cloture.*|fecha de cierre.*|data de fechamento.*)$/,
  ],
  ['outcome', /^(outcome|result|status|deal status|won ?\/ ?lost|ergebnis|resultat|resultado|statut|estado)$/],
  ['stage', /^((deal|sales|opportunity|pipeline)? ?stage|phase|stufe|etape|etapa|fase)$/],
  [
    'value',
    /^((deal|opportunity)? ?(value|amount)|revenue|volume|wert|betrag|umsatz|montant|valeur|importe|valor)( in [a-z]{3})?$/,
  ],
  ['currency', /^((deal )?currency|wahrung|devise|moneda|moeda)$/],
  ['website', /^((company )?(website|web site|domain( name)?)|webseite|internet|site web|sitio web|dominio)$/],
  ['linkedin', /^(url|linkedin.*|profile url|linkedin profil.*)$/],
  ['email', /^(e-?mail.*|work e-?mail|mail|correo.*|courriel|person e-?mail.*)$/],
  ['title', /^((job )?title|position|role|funktion|jobtitel|poste|fonction|puesto|cargo)$/],
  [
    'company',
    /^(company( name)?|account( name)?|organi[sz]ation( name)?|customer|firma|unternehmen|kunde|societe|entreprise|empresa)$/,
  ],
  [
    'deal',
    /^((deal|opportunity)( ?name| title)?|title of deal|projekt|chance|opportunite|affaire|oportunidad|negocio|oportunidade)$/,
  ],
  [
    'note',
    /^(notes?|comments?|description|notiz(en)?|bemerkung|beschreibung|commentaires?|notas?|descripcion|descricao)$/,
  ],
  [
    'name',
    /^((full|contact|person)? ?name|contact|person|ansprechpartner|kontakt|nom( complet)?|nombre( completo)?|nome( completo)?)$/,
  ],
];

/** A guess a column, each field once. What is not recognised is left out. */
export function guessMapping(heads: readonly string[]): Mapping {
  const taken = new Set<IntakeField>();
  return heads.map((head) => {
    const folded = foldText(head)
      .replace(/\s+-\s+|[_\s]+/g, ' ')
      .trim();
    const field = HEADS.find(([name, shape]) => !taken.has(name) && shape.test(folded))?.[0] ?? null;
    if (field) taken.add(field);
    return field;
  });
}
