/** Days in German: rules of our own for everything. */
import { applyRules } from './date-match.ts';
import { GERMAN_DAYS } from './german-days.ts';
import { GERMAN_PERIODS } from './german-periods.ts';
import { dropTold } from './told.ts';
import type { DateMatch } from './date-match.ts';
import type { CivilDate } from '../../domain/types.ts';

export const GERMAN_DEADLINE =
  /(?:\b(?:bis|vor|spätestens|innerhalb|binnen)(?: zum| spätestens| am| dem| den)?)\s*$|^(?:bis|vor|spätestens|innerhalb|binnen)\b/i;

const TOLD =
  /(?<!\p{L})(?:(?:haben|habe|hat|hatten|hatte|war|waren|wurde|gab|ging|danke|dank|wie besprochen|besprochen|seit|letzte[nrsm]?|schöne[ns]?|frohe|jede[nrsm]?|gespräch vom|mail vom)(?: \p{L}+){0,5})(?!\p{L})/iu;
const AHEAD =
  /(?<!\p{L})(?:bis|spätestens|können|könnt\p{L}*|kann\p{L}*|würd\p{L}*|werde\p{L}*|soll\p{L}*|bitte|hätten|hätte|zeit|frei|morgen|passt|geht|wäre|wollen|möchte\p{L}*|müssen|brauche\p{L}*)(?!\p{L})/iu;
const TOLD_AFTER =
  /^ (?:\p{L}+ ){0,3}(?:hatten|hatte|war|waren|getroffen|gesprochen|gesehen|geschickt|telefoniert|ging|gab)(?!\p{L})/iu;
const RULES = dropTold([...GERMAN_PERIODS, ...GERMAN_DAYS], TOLD, AHEAD, TOLD_AFTER);

export function findGermanDates(text: string, today: CivilDate): DateMatch[] {
  return applyRules(RULES, text, today);
}
