/** Days in Portuguese: «até sexta», «dia 14 de julho», «no fim do mês», «daqui a duas semanas». */
import { isNamed, textAfter, textBefore } from './date-match.ts';
import { FIGURES, finderOf } from './grammar.ts';
import { toldBy } from './told.ts';

/** "segunda", "quarta" … are ordinals too: alone they need something that leads to a day, or an end after them. */
const SHORT_LED =
  /(?:(?:^|[\s,;(])(?:na|à|até|até a|para|de|da|desta|nesta|ou|e|esta|próxima|antes de|a partir de|só|melhor|para a|uma|que tal|amanhã ou|mas) )$/iu;
const SHORT_ENDS =
  /^ ?(?:$|[,.;?!)]|às|à (?:tarde|noite)|de manhã|pela|que vem|próxima|está|fica|é|funciona|serve|serviria|seria|dá|pode|ou|e|me|dia|não|vai|\d)/iu;

const TOLD =
  /(?<!\p{L})(?:(?:falamos|vimos|reunimos|foi|era|esteve|estivemos|enviei|mandei|assinamos|conversamos|combinamos em|obrigad[oa] por|como (?:combinamos|acordamos|falamos)|pagamento|obrigad[oa] pela|desde|há|passad[oa]|tivemos|fizemos|(?:mensagem|e-?mail|relatório|ligação|proposta|fatura|artigo) d[oe])(?: \p{L}+)?|feliz|bom|boa|ótim[oa]|cada|todas? as?|todos os|toda)(?!\p{L})/iu;
const TOLD_AFTER = /^ (?:\p{L}+ ){0,2}(?:foi|foram|era|esteve|estivemos|tivemos|falamos)(?!\p{L})/iu;
const AHEAD =
  /(?<!\p{L})(?:até|antes|para|que vem|próxim[oa]|pode\p{L}*|poderia\p{L}*|podemos|será|seria|disponível|livre|possível|previst\p{L}+|decidido|precisa\p{L}*|tem que|amanhã|há como)(?!\p{L})/iu;
const YEAR = '(?:,? (?:de |do )?(?<y>20\\d\\d))?';

function isOrdinal(match: RegExpMatchArray): boolean {
  // What says more than the ordinal alone is a day.
  if (!/^(?:segunda|terça|quarta|quinta|sexta)(?: (?:de manhã|à (?:tarde|noite)|pela manhã))?$/i.test(match[0]))
    return false;
  const before = textBefore(match);
  const after = textAfter(match);
  if (/^ (?:às? (?:\d|tarde|noite)|de manhã|dia \d)/i.test(after)) return false;
  if (/^,? (?:e )?(?:terceir|quart)[oa]/i.test(after) || /primeir[oa],? (?:e )?$/i.test(before)) return true;
  return !SHORT_LED.test(before) && !(SHORT_ENDS.test(after) && (before === '' || /[,;.?!(] $/.test(before)));
}

export const findPortugueseDates = finderOf({
  words: {
    w: 'domingo/segunda(?:-feira)?/terça(?:-feira)?/quarta(?:-feira)?/quinta(?:-feira)?/sexta(?:-feira)?/sábado',
    m: 'jan(?:eiro)?/fev(?:ereiro)?/mar(?:ço)?/abr(?:il)?/maio/jun(?:ho)?/jul(?:ho)?/ago(?:sto)?/set(?:embro)?/out(?:ubro)?/nov(?:embro)?/dez(?:embro)?',
    n: 'uma?/dois|(?:umas )?duas/três/quatro/cinco/seis/sete/oito/nove/dez/onze/doze/un?s|algumas|alguns|poucos|poucas',
    u: 'horas?|h/dias? út(?:il|eis)/dias?/semanas?/m[êe]s(?:es)?/trimestres?/semestres?/anos?',
    p: '(?:no |ao )?(?:início|começo|princípio)|inícios/(?:em )?meados|(?:no )?meio/(?:no |ao |até o |até ao |até )?(?:fim|final|fechamento)|fins|finais',
    o: 'primeir[oa]|1[ºª]?/segund[oa]|2[ºª]?/terceir[oa]|3[ºª]?/quart[oa]|4[ºª]?',
    x: 'que vem|próxim[oa]|seguinte',
    d: '1º|primeiro',
  },
  phrases: [
    ['overmorrow', 'depois de amanhã'],
    ['tomorrow', 'amanhã(?: (?:de manhã|à tarde|à noite|cedo|pela manhã))?'],
    [
      'today',
      'hoje(?: (?:mesmo|à tarde|à noite|ainda))?|ainda hoje|esta (?:tarde|noite)|(?:no |até o |ao )?(?:fim|final) do dia|(?:em|dentro de|daqui a) (?:meia hora|uma hora|alguns minutos)',
    ],
    [
      'weekday',
      '(?<!(?<!\\p{L})(?:cada|as|boa|ótima|feliz|toda) ){w}(?: (?:de manhã|à tarde|à noite|pela manhã))?(?: {x})?(?! passad)',
    ],
    ['weekday', 'próxim[oa] {w}'],
    ['ofWeek', '{w} da (?:semana {x}|(?:próxima) semana)'],
    ['ofWeek', '{w} desta semana'],
    ['date', `(?:{_w},? )?(?:dia |no dia )?{d}(?: ?(?:-|–|e|ou|a) ?\\d{1,2})? de {m}${YEAR}`],
    ['day', '(?:{_w},? )?(?:no |o |ao |até |até o |para o )?dia (?<d>\\d{1,2})(?! ?(?:h|:|horas|\\d|de {_m}|\\/))'],
    ['dayNextMonth', 'dia {d} do (?:próximo mês|mês que vem)'],
    FIGURES,
    ['fortnight', '(?:em|dentro de|daqui a) (?:quinze dias|uma quinzena)'],
    [
      'span',
      '(?:em|dentro de|daqui a|num prazo de|nos|nas|em até|em menos de)(?: próxim[oa]s)? (?:{_n} (?:a|ou) )?{n} {u}(?! (?:a mais|passad))',
    ],
    ['days', 'nos próximos dias'],
    ['weeks', 'nas próximas semanas'],
    ['weekend', '(?:no |este |neste )?(?:fim|final) de semana(?! passad)'],
    ['period', '(?:{p} d[aoe] )?(?:na |no |a |o )?{u} {x}'],
    ['period', '(?:{p} d[aoe] )?(?:na |no |a |o )?{x} {u}'],
    ['period', '{p} (?:d[aoe]|desta|deste) {u}(?! (?:{_x}|passad))'],
    ['period', '(?:ainda )?(?:[nd]?est[ae]) {u}(?! (?:{_x}|passad))'],
    ['weekOf', '(?:na |a )?semana (?:do dia |de ){d}(?: de {m})?'],
    ['weekNumber', 'semana (?<k>[1-5]\\d)'],
    ['month', `{p} de {m}${YEAR}`],
    ['inMonth', `(?:(?<i>em)|antes de|para|até|a partir de|depois de) {m}${YEAR}(?! ?\\d)`],
    ['half', `{o} (?:quinzena|metade) de {m}${YEAR}`],
    ['half', '(?:no|do) {o} semestre'],
    ['quarter', `(?:no|do|para o|antes do|até o|{p} do|em) (?:t|q){o}${YEAR}`],
    ['quarter', '(?:no|do|para o|antes do|até o|{p} do) {o} trimestre'],
    ['year', '{p} de (?<y>20\\d\\d)'],
    ['holiday', '(?:antes d[oa]|depois d[oa]|até o|até|no|na|para [oa]) {holiday}'],
  ],
  holidays: {
    natal: [25, 12],
    páscoa: 0,
    'ano novo': [1, 1],
    carnaval: -47,
    'são joão': [24, 6],
  },
  isTold: toldBy({ before: TOLD, after: TOLD_AFTER, ahead: AHEAD }),
  before: '(?:{n} {u} antes|na véspera) d[aoe]',
  isOther: (match) => isNamed(match) || isOrdinal(match),
});
