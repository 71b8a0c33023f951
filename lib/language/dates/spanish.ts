/** Days in Spanish: «antes del viernes», «el 14 de julio», «a finales de mes», «en quince días». */
import { isNamed } from './date-match.ts';
import { FIGURES, finderOf } from './grammar.ts';
import { toldBy } from './told.ts';

const TOLD =
  /(?<!\p{L})(?:(?:he|hemos|ha|han|hablamos|vimos|reunimos|fue|era|estuvo|estuvimos|envié|mandé|firmamos|quedamos en|comentamos|gracias por|como (?:quedamos|acordamos|hablamos|comentamos)|pago|desde|hace|pasado|(?:correo|mensaje|mail|informe|llamada|oferta|factura|artículo) del?)(?: \p{L}+)?|feliz|buen|cada|todos los|todas las)(?!\p{L})/iu;
const TOLD_AFTER = /^ (?:\p{L}+ ){0,2}(?:fue|fueron|era|estuvo|estuvimos|tuvimos|hablamos)(?!\p{L})/iu;
const AHEAD =
  /(?<!\p{L})(?:antes|para|que viene|próxim[oa]|hasta|puede\p{L}*|podría\p{L}*|podemos|será|sería|disponible|libre|posible|previst\p{L}+|decidido|tiene que|hay que|hace falta|mañana|hablamos el (?:lunes|martes|miércoles|jueves|viernes)\?)(?!\p{L})/iu;
const YEAR = '(?:,? (?:de |del )?(?<y>20\\d\\d))?';

export const findSpanishDates = finderOf({
  words: {
    w: 'domingo/lunes/martes/mi[ée]rcoles/jueves/viernes/s[áa]bado',
    m: 'ene(?:ro)?/feb(?:rero)?/mar(?:zo)?/abr(?:il)?/mayo/jun(?:io)?/jul(?:io)?/ago(?:sto)?/sep(?:t(?:iembre)?|tiembre)?/oct(?:ubre)?/nov(?:iembre)?/dic(?:iembre)?',
    n: 'una?|un/dos|un par de/tres/cuatro/cinco/seis/siete/ocho/nueve/diez/once/doce/un[oa]s(?: poc[oa]s)?|algun[oa]s|vari[oa]s',
    u: 'horas?|h/días? (?:hábil(?:es)?|laborables?)/días?/semanas?/mes(?:es)?/trimestres?/semestres?/años?',
    p: '(?:a )?(?:principios|inicios|comienzos|primeros)/(?:a )?mediados/(?:al? |el )?(?:finales|final|fines|fin)|(?:el )?cierre',
    o: 'primer[oa]?|1\\.?[ºª]?/segund[oa]|2\\.?[ºª]?/tercer[oa]?|3/cuart[oa]|4',
    x: 'que viene|próxim[oa]|siguiente|entrante',
    d: '1º|primero',
  },
  phrases: [
    ['overmorrow', 'pasado mañana'],
    [
      'tomorrow',
      '(?<!(?:por|de|esta|la|una) (?:la )?)mañana(?: (?:por la (?:mañana|tarde|noche)|temprano|mismo|a (?:primera|última) hora))?',
    ],
    [
      'today',
      'hoy(?: mismo)?|esta (?:tarde|noche|mañana)|al final del día|fin del día|antes de que (?:acabe|termine) el día|(?:en|dentro de) (?:media hora|una hora|unos minutos)',
    ],
    ['weekday', '(?<!(?<!\\p{L})(?:cada|los|feliz|buen) ){w}(?: por la (?:mañana|tarde|noche))?(?: {x})?(?! pasado)'],
    ['weekday', 'próximo {w}'],
    ['ofWeek', '{w} de la (?:semana )?{x}(?: semana)?'],
    ['ofWeek', '{w} de esta semana'],
    ['date', `(?:{_w},? )?(?:el |día )?{d}(?: ?(?:-|–|y|o|al) ?\\d{1,2})? de {m}${YEAR}`],
    ['day', '{_w},? (?:día )?{d}(?! ?(?:h|:|horas|\\d|\\.\\d))'],
    [
      'day',
      '(?:el|al|del|el día|del día) (?<d>\\d{1,2})(?= ?(?:$|[,.;?!)]|a (?:las|más)|por|como|me|nos|te|le|si|o|y|sería|mejor))(?!\\.\\d)',
    ],
    ['dayNextMonth', 'el {d} del (?:próximo mes|mes que viene)'],
    FIGURES,
    ['fortnight', '(?:en|dentro de) (?:(?:los próximos )?quince días|una quincena)'],
    [
      'span',
      '(?:en|dentro de|de aquí a|en un plazo de|en menos de|en l[oa]s|durante l[oa]s)(?: próxim[oa]s)? (?:{_n} (?:a|o) )?{n} {u}(?! (?:más|pasad))',
    ],
    ['days', 'en los próximos días'],
    ['weeks', 'en las próximas semanas'],
    ['weekend', '(?:el |este |al )?fin de semana(?! pasado)'],
    ['period', '(?:{p} de )?(?:la |el |l)?{u} {x}'],
    ['period', '(?:{p} de )?(?:la |el |l)?{x} {u}'],
    ['period', '{p} (?:de (?:la |esta |este |l)?|del )?{u}(?! (?:{_x}|pasad))'],
    [
      'period',
      '(?:est[ae]|durante la|durante el|en la|en el|antes de que (?:acabe|termine) (?:el|la)) {u}(?! (?:{_x}|pasad))',
    ],
    ['weekOf', '(?:la )?semana del {d}(?: de {m})?'],
    ['weekNumber', 'semana (?<k>[1-5]\\d)'],
    ['month', `{p} de {m}${YEAR}`],
    ['month', 'antes de que (?:acabe|termine) {m}'],
    ['inMonth', `(?:(?<i>en)|antes de|para|hasta|desde|a partir de|después de) {m}${YEAR}(?! ?\\d)`],
    ['half', `{o} (?:quincena|mitad) de {m}${YEAR}`],
    ['half', '(?:el|del) {o} semestre'],
    ['quarter', `(?:en|del|para el|antes del|{p} del?|hasta el|durante el) (?:t|q){o}${YEAR}`],
    ['quarter', '(?:el|del|{p} del) {o} trimestre'],
    ['year', '{p} de (?<y>20\\d\\d)'],
    ['holiday', '(?:antes de|después de|para|en|hasta|tras) (?:la |el )?{holiday}'],
  ],
  holidays: {
    navidad: [25, 12],
    'semana santa': -3,
    'año nuevo': [1, 1],
    reyes: [6, 1],
    'san juan': [24, 6],
  },
  isTold: toldBy({ before: TOLD, after: TOLD_AFTER, ahead: AHEAD }),
  isOther: isNamed,
  before: '(?:{n} {u} antes|la víspera) del?',
});
