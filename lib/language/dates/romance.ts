/**
 * Days in French, Spanish and Portuguese: « d'ici vendredi », «a finales de mes», «até dia 14 de julho». They say them in
 * the same order and with words that look alike, so one grammar has the words of all three side by side: a text is never
 * in two of them.
 */
import { isNamed, textAfter, textBefore } from './date-match.ts';
import { finderOf } from './grammar.ts';

/** "segunda", "quarta" … are ordinals too: alone they need something that leads to a day, or an end after them. */
const ORDINAL = /^(?:segunda|terça|quarta|quinta|sexta)(?: (?:de manhã|à (?:tarde|noite)|pela manhã))?$/i;
const SHORT_LED =
  /(?:(?:^|[\s,;(])(?:na|à|até|até a|para|de|da|desta|nesta|ou|e|esta|próxima|antes de|a partir de|só|melhor|para a|uma|que tal|mas|ser) )$/iu;
const SHORT_ENDS =
  /^ ?(?:$|[,.;?!)]|às|à (?:tarde|noite)|de manhã|pela|que vem|próxima|está|fica|é|funciona|serve|serviria|seria|dá|pode|ou|e|me|dia|não|vai|logo|\d)/iu;

function isOrdinal(match: RegExpMatchArray): boolean {
  // What says more than the ordinal alone is a day.
  if (!ORDINAL.test(match[0])) return false;
  const [before, after] = [textBefore(match), textAfter(match)];
  if (/^ (?:às? (?:\d|tarde|noite)|de manhã|dia \d)/i.test(after)) return false;
  if (/^,? (?:e )?(?:terceir|quart)[oa]/i.test(after) || /primeir[oa],? (?:e )?$/i.test(before)) return true;
  return !SHORT_LED.test(before) && !(SHORT_ENDS.test(after) && (before === '' || /[,;.?!(] $/.test(before)));
}

const YEAR = '(?:,? (?:de |del |do )?(?<y>20\\d\\d))?';
const TIME =
  '(?: (?:matin|soir|après-midi|por la (?:mañana|tarde|noche)|de manhã|à tarde|à noite|pela manhã|a (?:primera|última) hora|temprano|cedo|mismo))?';
const OF = "(?: (?:de(?: la| las| los| l')?|del|du|d[aoe]|d'))?";
const BY =
  "avant|antes d[eao]l?|d'ici|jusqu'en|jusqu'au|pour|para|hasta|até|à partir de|a partir de|après|después de|depois d[eao]|tras|pas avant";
const IN =
  "en|em|dans|dentro de|daqui a|de aquí a|d'ici(?: à)?|sous|en un plazo de|num prazo de|en moins de|en menos de|em menos de|em até|nos|nas";
const ENDS =
  '(?= ?(?:$|[,.;?!)]|à|au (?:matin|plus)|a (?:las|más)|às|por(?! cien)|como|me|nos|te|le|si|se|ou|et|o|y|e|sería|serait|seria|mejor|necesit|vous|nous|convient|irait|plutôt|pour(?! cent)))(?!\\.\\d)';
const NOT_PAST = '(?! (?:{_x}|pas+ad|dernier))';

export const findRomanceDates = finderOf({
  words: {
    w: 'dimanche|domingo/lundi|lunes|segunda(?:-feira)?/mardi|martes|terça(?:-feira)?/mercredi|mi[ée]rcoles|quarta(?:-feira)?/jeudi|jueves|quinta(?:-feira)?/vendredi|viernes|sexta(?:-feira)?/samedi|s[áa]bado',
    m: 'janv(?:ier)?\\.?|ene(?:ro)?|jan(?:eiro)?/févr?(?:ier)?\\.?|feb(?:rero)?|fev(?:ereiro)?/mars|mar(?:zo|ço)?/avr(?:il)?\\.?|abr(?:il)?/mai|ma[yi]o/juin|jun(?:io|ho)?/juil(?:let)?\\.?|jul(?:io|ho)?/août|ago(?:sto)?/sep(?:t(?:i?embre)?)?\\.?|set(?:embro)?/oct(?:obre|ubre)?\\.?|outubro|(?<=de )out/nov(?:i?embr[eo])?\\.?/déc(?:embre)?\\.?|dic(?:iembre)?|dez(?:embro)?',
    n: 'un[ea]?|uma?/deux|dos|un par de|dois|(?:umas )?duas/trois|tr[eê]s/quatr[eo]|cuatro/cinq|cinco/six|seis/sept|siete|sete/huit|ocho|oito/neuf|nueve|nove/dix|diez|dez|(?:une )?dizaine de/on[zc]e/dou?[zc]e/quelques|un[oa]s(?: poc[oa]s)?|uns|algun[oa]?s|vari[oa]s|pouc[oa]s',
    u: 'heures?|horas?|h/jours? ouvr(?:és?|ables?)|d[íi]as? (?:hábil(?:es)?|laborables?|út(?:il|eis))/jours?|d[íi]as?/(?:semaine|semana)s?/mois|m[eê]s(?:es)?/trimestres?/semestres?/ans?|années?|a[ñn]os?',
    p: "(?:au |en |tout |al? |n?o |ao )?(?:début|principios|inicios|comienzos|primeros|in[íi]cios?|começo|princípio)/(?:à la )?mi|(?:au )?milieu|courant|(?:a |em )?me(?:dia|a)dos|(?:n?o |até o )?meio/(?:d'ici |à |até |antes do )?(?:à )?(?:la |al? |[ae]l |n?o |ao )?(?:fin|finales|final|fines|fim|fins|finais|cierre|fechamento)",
    o: 'premi(?:er|ère)|primer[oa]?|primeir[oa]|1(?:er|re|ère|[eºª])?/deuxième|seconde?|segund[oa]|2(?:nde?|ème|[edºª])?/troisième|tercer[oa]?|terceir[oa]|3(?:ème|[eºª])?/quatrième|[cq]uart[oa]|4(?:ème|[eºª])?',
    x: 'prochaine?|suivante?|qui vient|à venir|que viene|que vem|próxim[oa]|siguiente|seguinte|entrante',
    d: '1er|1º|premier|primeir?o',
  },
  phrases: [
    ['overmorrow', 'après[- ]demain|pasado mañana|depois de amanhã'],
    ['tomorrow', `(?:demain|amanhã|(?<!(?:por|de|esta|la|una) (?:la )?)mañana)${TIME}`],
    [
      'today',
      "aujourd'hui|ho[yj]e?(?: (?:mismo|mesmo|à tarde|à noite|ainda))?|ainda hoje|ce (?:soir|matin|midi)|cet après-midi|esta (?:tarde|noche|noite|mañana)|dans la journée|d'ici ce soir|(?:en |d'ici la )?fin de (?:la )?journée|(?:al |no |ao |até o )?(?:fin|fim|final) (?:del|do) d[íi]a|antes de que (?:acabe|termine) el día|(?:dans|d'ici|en|em|dentro de|daqui a) (?:(?:une )?(?:demi-heure|heure)|quelques minutes|(?:media|meia|una|uma) hora|(?:unos|alguns) minutos)",
    ],
    [
      'weekday',
      `(?<!(?<!\\p{L})(?:bon|chaque|les|dernier|cada|los|feliz|buen|as|boa|ótima|toda) ){w}${TIME}(?: {x})?(?! (?:dernier|pas+ad))`,
    ],
    ['weekday', 'próxim[oa] {w}'],
    ['nthWeekday', "{o} {w} d(?:[eo]|'|el) ?{m}"],
    ['weekLater', "{w} (?:en huit|d'après)"],
    ['fortnightLater', '{w} en quinze'],
    ['ofWeek', '{w} d[ea] (?:la )?(?:semaine|semana) {x}'],
    ['ofWeek', '{w} d[ea] (?:la )?{x} semana'],
    ['ofWeek', '{w} (?:de cette semaine|de esta semana|desta semana)'],
    [
      'date',
      `(?:{_w},? )?(?:le |jusqu'au |d'ici au |el |(?:no )?d[íi]a )?{d}(?: ?(?:-|–|et|ou|au?|y|o|al|e) ?\\d{1,2})?(?: de)? {m}${YEAR}(?! ?\\d\\d)`,
    ],
    ['day', '{_w},? (?:d[íi]a )?{d}(?! ?(?:h|:|heures|horas|\\d|\\.\\d|de {_m}|\\/))'],
    ['day', `(?:le|au|el|al|del|(?:el|del) día) {d}${ENDS}`],
    ['day', '(?<=avant \\P{N}{2,40}|à partir )du {d}(?= ?(?:$|[,.;?!)]))'],
    ['day', '(?:n?o |ao |até |até o |para o |do )?dia (?<d>\\d{1,2})(?! ?(?:h|:|horas|\\d|de {_m}|\\/))'],
    ['dayNextMonth', '(?:le|el|dia) {d} d[ueo]l? (?:mois prochain|próximo m[eê]s|m[eê]s que vi?e[nm]e?)'],
    [
      'figures',
      '(?:(?<l>{_w}|le|au|du|avant|dès le|à partir du|el|al|del|d[íi]a|até|em|no)\\.? ?)?(?<![\\d./-])(?!24\\/7)(?<a>\\d{1,2})(?<s>[/.-])(?<b>\\d{1,2})(?:\\k<s>(?<y>20\\d\\d|\\d\\d))?(?![\\d/%-]|\\.\\d)',
    ],
    [
      'fortnight',
      `(?:${IN}) (?:(?:los próximos )?(?:quin[zc]e (?:jours|d[íi]as))|(?:un[ea] |uma )?quin[zc](?:aine|ena)(?: de jours)?)`,
    ],
    [
      'span',
      `(?:${IN}|en l[oa]s|durante l[oa]s)(?: les?)?(?: (?:prochaine?|próxim[oa])s)? (?:{_n} (?:à|ou|a|o) )?{n}(?: prochaine?s)? {u}(?! (?:de plus|derniers?|más|a mais|pas+ad))`,
    ],
    ['span', '(?:dans|sous) (?<n>huit)aine'],
    ['days', '(?:dans|en|nos) (?:les |los )?pr[oó](?:chains|ximos) (?:jours|d[íi]as)'],
    ['weeks', '(?:dans|en|nas) (?:les |las )?pr[oó](?:chaines|ximas) (?:semaines|semanas)'],
    ['later', '{w} dans {n} semaines?'],
    ['beforeWeekend', 'avant le week-?end'],
    ['weekend', `(?:ce|le) week-?end(?! dernier)|(?:el |este |al |no |neste )?(?:fin|fim|final) de semana(?! pas+ad)`],
    ['period', `(?:{p}${OF} ?)?(?:la |l'|el |na |no |a |o )?{u} {x}`],
    ['period', `(?:{p}${OF} ?)?(?:la |el |na |no |a |o )?{x} {u}`],
    ['period', `{p}(?: cette| de cette| de ce| de est[ae]| dest[ae]|${OF}) ?{u}${NOT_PAST}`],
    [
      'period',
      `(?:dans la|cette|dans le|ce|au cours de la|au cours du|(?:ainda )?[nd]?est[ae]|durante la|durante el|en la|en el|antes de que (?:acabe|termine) (?:el|la)) {u}${NOT_PAST}`,
    ],
    ['weekOf', '(?:[nl]?a )?(?:semaine|semana) (?:du|del|do dia|de) {d}(?:(?: de)? {m})?'],
    ['weekNumber', '(?:semaine|semana) (?<k>[1-5]\\d)'],
    ['month', `{p}(?:[ -]| du mois )(?:de |d')?{m}${YEAR}(?! ?\\d)`],
    ['month', 'antes (?:de )?que (?:acabe|termine) {m}'],
    ['inMonth', `(?:(?<i>en|em|courant|au mois de)|${BY}) {m}${YEAR}(?! ?\\d)`],
    ['half', `{o} (?:quin[zc](?:aine|ena)|moitié|mitad|metade)(?: d[eu]| d'| du mois de) ?{m}${YEAR}`],
    ['half', `(?:en|au|el|del|n?o|do|${BY})(?: le)? {o} semestre`],
    ['quarter', `(?:{p}(?: d[uoe]l?)?|en|au|du|del|n?o|do|em|durante el|${BY})(?: le| el| o)? (?:t|q){o}${YEAR}`],
    [
      'quarter',
      `(?:{p}(?: d[uoe]l?)?|en|au|du|el|del|n?o|do|antes de que (?:acabe|termine)|${BY})(?: le| el| o)? {o} trimestre`,
    ],
    ['year', "{p} de (?:l'année )?(?<y>20\\d\\d)"],
    ['year', '{p} (?<y>20\\d\\d)'],
    ['holiday', `(?:${BY}|à|en|no|na)(?: le| la| l'|l'| el| [oa])? ?{holiday}`],
  ],
  holidays: {
    'noël|navidad|natal': [25, 12],
    'pâques|páscoa': 0,
    'semana santa': -3,
    carnaval: -47,
    ascension: 39,
    pentecôte: 49,
    'nouvel an|año nuevo|ano novo': [1, 1],
    reyes: [6, 1],
    'san juan|são joão': [24, 6],
    '14[- ]juillet': [14, 7],
    '15[- ]août': [15, 8],
    toussaint: [1, 11],
  },
  before: '(?:{n} {u} (?:avant|antes)|la veille|la víspera|na véspera)(?: d[eaou]l?)?',
  // « Le mardi, nous … » is a habit.
  isOther: (match) =>
    isNamed(match) ||
    isOrdinal(match) ||
    (/(?:^|[.!?] )le $/i.test(textBefore(match)) && textAfter(match).startsWith(',')),
});
