/** What asks for something, in German, for both "du" and "Sie". Names mean what they mean in English. */
import { LEAD, DAY } from './german-words.ts';
import { first, last, rule } from './rule.ts';
import type { RuleSet } from './rule.ts';

const MODAL =
  '(?:konn(?:en|t|test|ten|tet)|kann(?:st)?|wurde(?:n|st|t)?|ware(?:n|st|t)?|hatte(?:n|st|t)?|durft?en?|durfte(?:n)?|darf|soll(?:en|te|ten)?|mochte(?:n|st|t)?|woll(?:en|t|test|ten)|will(?:st)?|mogen|magst|lasst|lassen)';
const YOU = '(?:sie|du|ihr|jemand|ihre? \\w+|deine? \\w+|euer \\w+|eure \\w+)';
const ORDER =
  '(?:schick|send|nenn|sag|gib|gebt|geben|bring|trag|stell|pruf|schau|lies|markier|streich|korrigier|erganz|bestatig|unterschreib|ruf|meld|antwort|teil|leit|lad|bind|stimm|entscheid|leg|reserv\\w*|block|halt|nimm|nehm|mach|lass|schreib|wahl|such|hol|frag|richt|benenn|klar|such|rechn|plan|komm|mail|zeig|frei|druck|test|fass|dreh|verschieb|setz|uberleg|denk|uberweis|full)(?:t|e|en|n|et|st)?';

export const GERMAN_ASKS: RuleSet = {
  'ask.can-you': rule(
    `(?:konn(?:en|t|test|ten|tet)|kannst|wurde[nt]|wurdest|wollen|willst|mochte[nt]|mochtest|mogen|magst|werden) ${YOU}`,
  ),
  'ask.modal-you': rule(`${MODAL} ${YOU}`),
  'ask.you-modal-order': first(LEAD, `${MODAL} ${YOU}`),
  'ask.please': rule('bitte'),
  'ask.would-you-be': rule(
    `(?:ware[nt]?|warst|seid|sind|bist) ${YOU} .{0,50}(?:bereit|offen|einverstanden|interessiert|verfugbar|dabei|frei|moglich)`,
  ),
  'ask.have-time': rule(
    `(?:hatte[nt]?|hattest|haben|hast|habt) ${YOU} .{0,50}(?:zeit|lust|interesse|kurz|minuten|stunde|viertelstunde|gelegenheit|moment|luft|termin)`,
  ),
  'ask.day-works': rule(
    '(?:passt|passen|ginge|geht|gehen|klappt|recht|ware|lieber|besser) .{0,40}(?:ihnen|dir|euch|' + DAY + '|uhr)',
    `(?:${DAY}).{0,30}(?:passt|passen|recht|klappt|gehen|geht)`,
  ),
  'ask.can-we': rule(
    '(?:konnen|konnten|wollen|sollen|sollten|durfen|durften) wir',
    'lassen sie uns|lass uns|lasst uns',
    'wir konnten|wir sollten',
  ),
  'ask.how-about': rule(
    'was halt\\w* ' + YOU,
    'wie ware',
    'wie (?:sieht|schaut|passt|klingt|steht)',
    'was meinen sie|was meinst du|was meint ihr',
  ),
  'ask.let-me-know': rule(
    '(?:gib|gebt|geben|sag|sagt|sagen|lass|lasst|lassen)(?: sie)? (?:mir|uns|mich)',
    '(?:kurz )?(?:bescheid|ruckmeldung|antwort)',
    'wissen lassen',
  ),
  'ask.want': first(
    LEAD,
    '(?:mogen|mochten|mochtest|wollen|willst|wollt|hast|hatten|hattest|haben|habt|lust|interesse|interessiert)',
  ),
  'ask.answer-me': rule(
    '(?:schick|send|nenn|ruf|schreib|antwort|meld|sag)(?:t|e|en|n|et)?(?: sie)?(?: \\w+)? (?:mir|uns|mich|dich|sich|an|zuruck)',
    'bestatig\\w+ sie',
    'zukommen lassen',
    'zusenden|zuschicken|schicken|zuruck(?:schicken|senden|rufen)|weiterleiten',
  ),
  'ask.command': first(
    LEAD,
    `${ORDER}(?: (?:sie|mir|uns|mich|dich|bitte|doch|kurz|die|den|das|dein\\w*|euch|mal|am|bis|ihn|es|einfach))`,
  ),
  'ask.would-love': rule(
    '(?:ich|wir|mich|uns) (?:wurde[n]?|hatte[n]?|ware[n]?|mochte[n]?|fande[n]?|freu\\w+)',
    '(?:wurde[n]?|hatte[n]?|ware[n]?|mochte[n]?|freute?n?) (?:ich|wir|mich|uns)',
    '(?:ware|waren) (?:es )?(?:schon|gut|super|toll|hilfreich|prima|klasse|ideal|nett|spannend|wertvoll|wichtig|dankbar)',
    'wunschen|wunsche',
  ),
  'ask.would-help': rule(
    '(?:ware|waren|wurde) .{0,60}(?:hilfreich|helfen|gut|toll|super|schon|prima|wichtig|dankbar|reichen|nett|ideal)',
    'hilft|helfen wurde',
    'dankbar',
    '(?:reicht|genugt)',
  ),
  'ask.need': rule(
    '(?:ich|wir) (?:brauch\\w*|benotig\\w*|mussten?|mussen)',
    '(?:brauch\\w*|benotig\\w*|fehl\\w*) (?:ich|wir|mir|uns|noch)',
    '(?:mir|uns) fehl\\w+',
    'fehlt noch|fehlen noch',
  ),
  'ask.who': rule('wer', 'wen', 'wem', 'an wen', 'mit wem', 'ansprechpartner\\w*', 'zustandig\\w*', 'wessen'),
  'ask.can-i': rule(
    '(?:darf|durfen|soll|sollen|kann|konnte) (?:ich|wir)',
    'ware es (?:moglich|ok|okay|denkbar|fur)',
    'ist es moglich',
    'gibt es .{0,30}(?:moglichkeit|interesse|termin)',
  ),
  'ask.when': rule('wann', 'um wie viel uhr', 'bis wann', 'welche[rs]? (?:tag|termin|uhrzeit|woche|zeit)', 'ab wann'),
  'ask.agreed': last(
    'passt (?:das|es|dir|ihnen|euch)(?: so)?(?: fur (?:sie|dich|euch))?',
    'einverstanden',
    'in ordnung',
    'ok',
    'okay',
    'passt',
    'abgemacht',
    'oder nicht',
    'ja oder nein',
    'interesse',
    'interessiert',
    'lust',
    'dabei',
    'deal',
    'klingt (?:das )?(?:gut|spannend|interessant)',
    'recht',
    'moglich',
    'fair',
    'bereit',
    'lohnt sich',
  ),
  'ask.suggest': rule(
    '(?:ich|wir) (?:schlage|schlagen|wurde\\w* vorschlagen|empfehle\\w*|bitte\\w*)',
    'schlage(?:n)? (?:ich|wir)? ?vor',
    'mein vorschlag|vorschlag:',
    'nachste[rn]? schritt\\w*',
    'vielleicht (?:konnen|konnten|sollten|mogen)',
    'meine bitte|eine bitte',
  ),
  'ask.time-short': first(
    LEAD,
    '(?:kurz\\w* |vielleicht |mal )*(?:\\d+ min\\w*|viertelstunde|halbe stunde|call|telefonat|gesprach|kaffee|termin|austausch)(?: .{0,60})?\\?',
    `(?:vielleicht |wie ware |etwa |am )?(?:${DAY})(?: .{0,40})?\\?`,
  ),
  'ask.deadline': rule(
    `(?:bis|vor|spatestens|noch) (?:zum |zur |am |spatestens |ende |diese[nrms]? )*(?:${DAY}|ende|\\d|woche|mittag|feierabend)`,
    'so bald wie moglich|schnellstmoglich|zeitnah',
  ),
};
