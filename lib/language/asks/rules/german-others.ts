/** What asks for nothing in German: courtesies, questions, promises, what is only told. */
import { LEAD, DAY } from './german-words.ts';
import { first, rule } from './rule.ts';
import type { RuleSet } from './rule.ts';

export const GERMAN_OTHERS: RuleSet = {
  'courtesy.any-questions': rule(
    '(?:bei|falls|wenn) .{0,30}(?:fragen|ruckfragen|unklarheiten)',
    '(?:weitere|noch) fragen',
    'fragen (?:beantworte|haben|hast|auftauchen)',
  ),
  'courtesy.feel-free': rule(
    'jederzeit',
    'zogern sie nicht|zoger nicht',
    'melden sie sich (?:gern|einfach|jederzeit)',
    'meld(?:e)? dich (?:gern|einfach|jederzeit)',
    'zur verfugung',
    'einfach melden',
    'wenn (?:was|etwas) ist',
  ),
  'courtesy.happy-to': rule('(?:gern|gerne)', 'mit vergnugen', 'freut mich|freue mich|freuen uns|freut uns'),
  'courtesy.look-forward': rule(
    '(?:freue|freuen|freu) (?:mich|uns|ich mich|wir uns)? ?(?:sehr |schon |wieder )*(?:auf|darauf)',
    'bis (?:dann|bald|morgen|nachste|' + DAY + ')',
    'auf bald',
  ),
  'courtesy.thanks': rule('danke\\w*', 'dank', 'vielen dank|besten dank|herzlichen dank', 'merci'),
  'courtesy.hope-well': rule(
    '(?:ich |wir )?hoffe\\w*',
    'wunsche\\w* (?:ihnen|dir|euch)',
    'schone[ns]? (?:tag|woche|wochenende|feierabend|abend|urlaub)',
    'gratulation|gluckwunsch\\w*|gratuliere',
    'alles gute|viel erfolg|viel spas',
    'guten (?:start|rutsch)',
    'wie geht',
  ),
  'courtesy.no-pressure': rule(
    'kein(?:e|en)? (?:druck|eile|problem|stress|verpflichtung|thema|hektik)',
    'unverbindlich',
    'wenn nicht, (?:auch|kein)',
    'vollig (?:ok|in ordnung)',
    'in aller ruhe',
  ),
  'courtesy.attached': rule(
    'anbei|im anhang|angehangt|beigefugt',
    'zur (?:info|information|kenntnis)',
    'hier (?:ist|sind|der|die|das)',
  ),
  'question.mark': /\?/,
  'question.mark-end': /\?[)"'!. ]*$/,
  'question.wh': first(LEAD, 'was|wie|warum|wo|woher|wohin|welche[rnsm]?|wer|wessen|wann|weshalb|wozu|womit|wieso'),
  'question.how-you-do': rule(
    'wie (?:viele?|lange|oft|gros|hoch|weit|gut|wichtig|lauft|laufen|lief|machen|handhab\\w*|los\\w*|plan\\w*|geh\\w*|war|ist|sind)',
  ),
  'question.aux': first(
    LEAD,
    '(?:ist|sind|war|waren|hat|haben|hast|habt|gibt|gab|nutz\\w*|arbeit\\w*|verwend\\w*|setz\\w*|kenn\\w*|lauft|laufen|kommt|kommen|macht|steht|spielt|beschaftig\\w*|plan\\w*)',
  ),
  'question.did': rule('(?:haben|hast|habt|hat|war|waren|wurde|wurden) (?:sie|du|ihr|es|das|der|die|ihre?|eure?)'),
  'promise.will': rule(
    '(?:ich|wir) (?:werde\\w*|schicke\\w*|sende\\w*|melde\\w*|kummer\\w*|liefer\\w*|reiche\\w*|bereite\\w*|stelle\\w*|prufe\\w*|sage\\w*|rufe\\w*|lasse\\w*|bringe\\w*|gebe\\w*|leite\\w*|komme\\w*|mache\\w*|klare\\w*|schreibe\\w*|uberarbeite\\w*|verspreche\\w*|erganze\\w*|hake\\w*)',
    '(?:werde\\w*|schicke\\w*|sende\\w*|melde\\w*|kummer\\w*|liefer\\w*|bereite\\w*|stelle\\w*|prufe\\w*|rufe\\w*|bringe\\w*|gebe\\w*|klare\\w*|komme\\w*|mache\\w*) (?:ich|wir)',
  ),
  'promise.let-me': rule(
    '(?:sie|du|ihr) (?:bekomm\\w*|erhalt\\w*|hor\\w*) .{0,60}(?:von (?:mir|uns)|bis|am|morgen|' + DAY + ')',
    '(?:bekommen|erhalten|haben|bekommst|hast) (?:sie|du|ihr)',
    'von (?:mir|uns)',
    'ist (?:am|bis) .{0,30}(?:bei ihnen|bei dir|bei euch|fertig)',
  ),
  'told.third-person': rule(
    '(?:er|sie|es|man|kunden|teams?|viele|die (?:meisten|anderen|kollegen)|unser\\w*|ihr\\w*|der \\w+|die \\w+|das \\w+) (?:hat|haben|ist|sind|war|waren|wird|werden|will|wollte|mochte|sagt\\w*|fragt\\w*|meinte?|braucht\\w*|umfasst|kostet|lauft|bat|konnte|spart\\w*|nutzt\\w*|wurde\\w*|kommt|bleibt|steht)',
  ),
  'told.reported': rule(
    '(?:sagte|meinte|fragte|bat|schrieb|erwahnte|wollte|hatte\\w* .{0,30}gebeten|gebeten|gesagt|gefragt|erwahnt|geschrieben)',
    'laut|nach angaben',
  ),
  'told.past': rule(
    '(?:ich|wir|sie|du|ihr) (?:habe?n?|hast|habt|hatte\\w*|war\\w*|bin|sind|wurde\\w*|konnte\\w*)',
    '(?:habe|haben|hatten|bin|war) (?:ich|wir)',
  ),
  'told.as-said': rule(
    'wie (?:besprochen|vereinbart|gewunscht|versprochen|erwahnt|gesagt|angekundigt|ublich|immer)',
    'im nachgang|bezugnehmend|bezuglich|ich komme .{0,20}zuruck',
  ),
  'told.pitch': rule(
    '(?:wir|ich) (?:helf\\w*|unterstutz\\w*|biet\\w*|entwickel\\w*|bau\\w*|arbeit\\w*|sind|bin|mach\\w*)',
    'unser\\w* (?:losung|plattform|produkt|tool|software|system|kunden|team)',
    '\\d+ ?(?:%|prozent)',
    'entdecken sie|erfahren sie|jetzt|kostenlos\\w*|gratis',
    '\\d[\\d.]* ?(?:euro|eur|€)',
  ),
  'told.negated': rule('(?:nicht|kein\\w*|nie|niemand|nichts|ohne)'),
};
