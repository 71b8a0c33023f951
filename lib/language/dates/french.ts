/** Days in French: « d'ici vendredi », « le 14 juillet », « fin de mois », « sous quinzaine ». */
import { isNamed, textAfter, textBefore } from './date-match.ts';
import { FIGURES, finderOf } from './grammar.ts';
import { toldBy } from './told.ts';

const TOLD =
  /(?<!\p{L})(?:(?:avons|ai|a|ont|avez|as|sommes|est|étions|était|étais|suite à|suivi de|merci pour|comme (?:convenu|discuté|évoqué)|paiement|dernier|depuis|il y a|(?:message|mail|courriel|appel|échange|rapport|devis|facture|compte[- ]rendu|article|post) (?:de|du))(?: \p{L}+)?|bon|bonne|chaque|tous les|tous les premiers)(?!\p{L})/iu;
const TOLD_AFTER = /^ (?:\p{L}+ ){0,3}(?:était|étaient|avait|avons|avez|avaient|ai|a été|fut|vous posiez)(?!\p{L})/iu;
const AHEAD =
  /(?<!\p{L})(?:avant|d'ici|jusqu'\p{L}*|(?<!merci )pour|prochaine?|pouvez|pourriez|peux|peut|pouvons|sera|serait|est-ce|disponible|libre|possible|prévu\p{L}*|décidé|convien\p{L}+|ok|bon pour|faut|a besoin|demain)(?!\p{L})/iu;
const YEAR = '(?: (?<y>20\\d\\d))?';
const TIME = '(?: (?:matin|soir|après-midi))?';

export const findFrenchDates = finderOf({
  words: {
    w: 'dimanche/lundi/mardi/mercredi/jeudi/vendredi/samedi',
    m: 'janv(?:ier)?\\.?/févr?(?:ier)?\\.?/mars/avr(?:il)?\\.?/mai/juin/juil(?:let)?\\.?/août/sept(?:embre)?\\.?/oct(?:obre)?\\.?/nov(?:embre)?\\.?/déc(?:embre)?\\.?',
    n: 'une?/deux/trois/quatre/cinq/six/sept/huit/neuf/dix|(?:une )?dizaine de/onze/douze/quelques',
    u: 'heures?|h/jours? ouvr(?:és?|ables?)/jours?/semaines?/mois/trimestres?/semestres?/ans?|années?',
    p: "(?:au |en |tout )?début/(?:à la )?mi|(?:au )?milieu|courant/(?:d'ici )?(?:à )?(?:la )?fin",
    o: 'premi(?:er|ère)|1(?:er|e|re|ère)?/deuxième|seconde?|2(?:e|d|nde?|ème)?/troisième|3(?:e|ème)?/quatrième|4(?:e|ème)?',
    x: 'prochaine?|suivante?|qui vient|à venir',
    d: '1er|premier',
  },
  phrases: [
    ['overmorrow', 'après[- ]demain'],
    ['tomorrow', `demain${TIME}`],
    [
      'today',
      "aujourd'hui|ce (?:soir|matin|midi)|cet après-midi|dans la journée|d'ici ce soir|(?:en |d'ici la )?fin de (?:la )?journée|(?:dans|d'ici) (?:une )?(?:demi-heure|heure|quelques minutes)",
    ],
    ['weekday', `(?<!(?<!\\p{L})(?:bon|chaque|les|dernier) ){w}${TIME}(?: {x})?(?! dernier)`],
    ['weekLater', "{w} (?:en huit|d'après)"],
    ['fortnightLater', '{w} en quinze'],
    ['ofWeek', '{w} de (?:la semaine {x}|cette semaine)'],
    ['date', `(?:{_w} )?(?:le |jusqu'au |d'ici au )?{d}(?: ?(?:-|–|et|ou|au) ?\\d{1,2})? {m}${YEAR}(?! ?\\d\\d)`],
    ['day', '{_w} {d}(?! ?(?:h|:|heures|\\d))'],
    [
      'day',
      '(?:le|au) {d}(?= ?(?:$|[,.;?!)]|à|au (?:matin|plus)|me|vous|nous|te|convient|ou|et|si|serait|irait|plutôt|pour))(?!\\.\\d)',
    ],
    ['day', '(?<=avant \\P{N}{2,40})du {d}(?= ?(?:$|[,.;?!)]))'],
    ['dayNextMonth', 'le {d} du mois prochain'],
    FIGURES,
    ['fortnight', "(?:dans|d'ici|sous) (?:(?:une )?quinzaine(?: de jours)?|quinze jours)"],
    [
      'span',
      "(?:dans|d'ici|sous|en moins de)(?: les?)?(?: prochaine?s)? (?:{_n} (?:à|ou) )?{n}(?: prochaine?s)? {u}(?! (?:de plus|derniers?))",
    ],
    ['span', '(?:dans|sous) (?<n>huit)aine'],
    ['later', '{w} dans {n} semaines?'],
    ['period', "(?:{p}(?: de)?(?: la| du| le| l')? ?)?(?:la |l')?{u} {x}"],
    ['period', "{p} (?:de (?:la |cette |ce |l')?|du |d'|cette )?{u}"],
    ['period', '(?:dans la |cette |dans le |ce |au cours de la |au cours du ){u}(?! (?:{_x}|dernier))'],
    ['beforeWeekend', 'avant le week-?end'],
    ['weekend', '(?:ce|le) week-?end(?! dernier)'],
    ['weekOf', '(?:la )?semaine du {d}(?: {m})?'],
    ['weekNumber', 'semaine (?<k>[1-5]\\d)'],
    ['month', `{p}[ -](?:du mois )?(?:de |d')?{m}${YEAR}(?! ?\\d)`],
    ['inMonth', `(?:(?<i>en|courant|au mois de)|avant|d'ici|pas avant|à partir de|jusqu'en|pour) {m}${YEAR}(?! ?\\d)`],
    ['half', `{o} (?:quinzaine|moitié) (?:de |d'|du mois de ){m}${YEAR}`],
    ['half', "(?:en|au|d'ici le|avant le) {o} semestre"],
    ['quarter', `(?:{p}(?: du)?|en|au|du|d'ici le|pour le|avant le) (?:t|q){o}${YEAR}`],
    ['quarter', "(?:{p}(?: du)?|en|au|du|d'ici le|pour le|avant le) {o} trimestre"],
    ['year', "{p} (?:de l'année )?(?<y>20\\d\\d)"],
    ['holiday', "(?:avant|après|pour|à|d'ici) (?:le |la |l')?{holiday}"],
  ],
  holidays: {
    noël: [25, 12],
    pâques: 0,
    ascension: 39,
    pentecôte: 49,
    'nouvel an': [1, 1],
    '14[- ]juillet': [14, 7],
    '15[- ]août': [15, 8],
    toussaint: [1, 11],
  },
  isTold: toldBy({ before: TOLD, after: TOLD_AFTER, ahead: AHEAD }),
  isOther: (match) =>
    isNamed(match) || (/(?:^|[.!?] )le $/i.test(textBefore(match)) && textAfter(match).startsWith(',')),
  before: '(?:{n} {u} avant|la veille d[eu]?)',
});
