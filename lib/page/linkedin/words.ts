/** Words of LinkedIn's interface, by language. Only what is listed is understood; anything else reads as unknown. */

/** "2nd", "3rd+", "2.", "1er", "3e", "2º", "2°": as English, German, French, Spanish, Portuguese, Italian and Dutch write it. */
export const ORDINAL = String.raw`(?:1st|2nd|3rd|[123](?:\.?[ºª°]|\.?er|re|e|o|\.))\+?`;

/** "2nd degree connection", "Kontakt 2. Grades", "Relation de 2e niveau", "Contacto de 2.º grado", "Conexão de 2º grau". */
const OF_DEGREE = '(?:(?:kontakt|relation|contacto?|conexão|contato)(?: d[eo])? )?';
const DEGREE_WORD = '(?:degree|grade?s?|niveau|degré|grado|grau)';
export const DEGREE_IN_WORDS = String.raw`${OF_DEGREE}${ORDINAL} ${DEGREE_WORD}(?: connection)?`;

/** How the person stands to the viewer. */
export const DEGREE = new RegExp(
  String.raw`^[·•]?\s*${OF_DEGREE}(${ORDINAL})( ${DEGREE_WORD}.*| (?:et|y|e|en) (?:\+|más|mais|oltre|hoger))?$`,
  'i',
);

/** Whom LinkedIn does not name, in the same languages. */
export const HIDDEN =
  /^(?:LinkedIn(?:[ -](?:Member|Mitglied|lid))?|(?:Membre|Utilisateur|Miembro|Usuario|Membro|Usuário|Utilizador|Utente)(?: d[eo])? LinkedIn)$/i;

const PRONOUN = '(?:s?he|they|any|er|sie|ils?|elles?|iel|él|ella|elle|l[eu]i|hij|zij|el[aeu])';

/** Several with a mark between them; one alone only in brackets, since it may be a name ("Elle"). */
export const PRONOUNS = new RegExp(String.raw`^\(?${PRONOUN} ?[/|·,] ?[\p{L}/|·, ]{2,20}\)?$|^\(${PRONOUN}\)$`, 'iu');

const SOMEBODY = String.raw`[\p{L}'’. -]+ (?:is|was|ist|war|est|était|está|estaba|estava) `;
const LENGTH = String.raw`[^|·•]{1,20}`;
/** "vor 2 Std.", "il y a 2 h", "hace 3 h", "há 2 h": in English the word comes after. */
const AGO = `(?:vor|il y a|hace|há) ${LENGTH}`;
export const AT_WORK =
  '(?:online|offline|active|available|mobile?|away|aktiv|verfügbar|abwesend|en ligne|hors ligne|acti(?:f|ve)|disponible|absente?|dernière connexion|(?:en|fuera de) línea|activ[oa]|ausente|ativ[oa]|disponível)';
const NOW = '(?:now|on mobile|jetzt|gerade|maintenant|en ce moment|ahora|agora)';
/** "2h ago", "• 10h", "5 min ago". */
const ENGLISH_AGO = String.raw`(?: [•·])?(?: \d[^|·•]{0,15})?(?: ago)?`;
const SINCE = ` ${NOW}| (?:[•·] )?(?:${AGO}|(?:seit|depuis) ${LENGTH})|${ENGLISH_AGO}`;
const SHORT_AGO = String.raw`\d+ ?(?:m|h|d|w|mo|yr?)(?: ago)?`;

/**
 * Stands in a thread's header where the headline stands at other times: "Active now", "Dana is online", "vor 2 Std. aktiv".
 * The words alone or with a time: a headline may begin or end with them, too.
 */
export const PRESENCE = new RegExp(
  `^(?:status is .*|is reachable|(?:${SOMEBODY})?(?:(?:jetzt|zuletzt) )?(?:${AGO} )?${AT_WORK}(?:${SINCE})?|${SHORT_AGO})$`,
  'iu',
);

/** "1,234 followers", "500+ connections": a count and one word. */
export const COUNT = /^\d[\d.,\s]*[KM]?\+?\s+\S+$/;

/**
 * A length of time: in a grouped entry it stands where the company stands in a flat one. In the languages of the section's
 * heading: "14 yrs 2 mos", "6 Jahre", "14 ans", "14 años", "6 anni", "14 jr 2 mnd", "6 anos".
 */
export const DURATION =
  /(^|· )\d+ (y(ea)?rs?|mos?|months?|jahre?n?|monate?n?|ans?|mois|años?|mes(es)?|ann[oi]|mes[ei]|jr|jaar|jaren|mnd|maand(en)?|anos?)\b/i;

/** "Jan 2014 - Dec 2017 · 4 yrs": a year and a dash; twice a year when it is over. */
export const DATES = /\d{4}.*[-–—]|[-–—].*\d{4}/;
export const ENDED = /^[^·]*\d{4}[^·]*[-–—][^·]*\d{4}/;

/** "Full-time", "Vollzeit", "CDI" …: the whole line, and never a title ("Contract Manager"). In the same languages. */
export const EMPLOYMENT =
  /^((full|part|voll|teil)[- ]?(time|zeit)|self-employed|freelance|(permanent|contract)( (full|part)-time)?|intern(ship)?|apprentice(ship)?|seasonal|selbst(st)?ändig|freiberuflich|befristet|praktikum|werkstudent(in)?|c[dt][id]|temps (plein|partiel)|indépendant(e)?|profession libérale|stage|(contrat en )?alternance|saisonnier|jornada (completa|parcial)|media jornada|autónomo|profesional independiente|temporal|contrato (temporal|de prácticas)|(a )?tempo (pieno|parziale|indeterminato|determinato|integral)|autonomo|contratto a (termine|progetto)|apprendistato|stagionale|zelfstandig|meio período|autônomo|temporário|estágio)$/i;

/** Stands where a deleted message stood. Not captured: LinkedIn's words in the five languages that we speak, whole. */
export const DELETED =
  /^(?:this message (?:has been|was) (?:deleted|unsent)|(?:diese )?nachricht (?:wurde )?(?:gelöscht|zurückgezogen)|(?:ce )?message (?:a été )?supprimé|(?:este |el )?mensaje (?:se )?(?:ha sido |ha |fue )?(?:eliminado|borrado)|(?:esta |a )?mensagem (?:foi )?(?:excluída|apagada))\.?$/i;
/** Behind the words of one that was written anew, where it stands among them. */
export const EDITED = /\s*\((?:edited|bearbeitet|modifié|editad[oa])\)$/i;
