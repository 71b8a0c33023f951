/** How a mail begins in five languages, with accents or without: patterns for places where nothing else stands before. */
export const GREETINGS =
  'hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen)|moin|servus|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|salut|ch[eè]re?s?|hola|buen[oa]s (?:d[ií]as|tardes|noches)|estimad[oa]s?|ol[aá]|oi|bom dia|boa tarde|prezad[oa]s?|car[oa]s?';
