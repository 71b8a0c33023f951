/** What asks for something, in French, "vous" and "tu". Names mean what they mean in English. */
import { LEAD, DAY } from './french-words.ts';
import { first, last, rule } from './rule.ts';
import type { RuleSet } from './rule.ts';

const YOU_DO = '\\w+(?:iez|ez|ras|rais|ais|es|x)[- ](?:vous|tu)';
const ORDER =
  '(?:envoyez|envoie|dites|dis|donnez|donne|repondez|reponds|confirmez|confirme|signez|signe|appelez|appelle|rappelez|rappelle|ajoutez|ajoute|mettez|mets|transmettez|transmets|partagez|partage|prenez|prends|choisissez|choisis|bloquez|bloque|reservez|reserve|regardez|regarde|relisez|relis|corrigez|corrige|annotez|annote|rayez|barrez|barre|faites|fais|presentez|presente|indiquez|indique|precisez|precise|proposez|propose|invitez|invite|tenez|tiens|laissez|laisse|verifiez|verifie|validez|valide|retournez|renvoyez|renvoie|completez|complete|passez|passe|notez|venez|viens|montrez|montre|jetez|jette|pensez|pense|gardez|garde|merci de|veuillez|retrouvons|parlons|prevoyons|voyons|calons|fixons|avancez|prevenez|previens|designez|nommez|preparez|prepare|chiffrez|rejoignez|rejoins|lisez|lis|testez|teste|decidez|decide|parlez|parle|demandez|demande)';

export const FRENCH_ASKS: RuleSet = {
  'ask.can-you': rule(
    '(?:pourriez|pouvez|voudriez|voulez|accepteriez|auriez|seriez|souhaitez|souhaiteriez|sauriez|verriez|prendriez)[- ]vous',
    '(?:peux|pourrais|veux|voudrais|aurais|serais|accepterais)[- ]tu',
    'tu (?:peux|pourrais|veux|voudrais)',
    'vous (?:pouvez|pourriez)',
    '(?:est-ce que )(?:vous|tu) (?:pouvez|pourriez|peux|pourrais|accepteriez)',
  ),
  'ask.you-modal-order': first(
    LEAD,
    '(?:pourriez|pouvez|voudriez|voulez|accepteriez|auriez|seriez|souhaitez)[- ]vous',
    '(?:tu )?(?:peux|pourrais|veux|aurais)(?:[- ]tu)?',
  ),
  'ask.modal-you': rule(YOU_DO),
  'ask.please': rule(
    "s'il (?:vous|te) plait",
    'svp|stp',
    "merci (?:de|d')",
    'veuillez',
    'je vous prie',
    'priere de',
    'bien vouloir',
  ),
  'ask.would-you-be': rule(
    "(?:seriez|serais|etes|es)[- ](?:vous|tu) .{0,50}(?:pret|disponible|dispo|ouvert|interess|partant|libre|d'accord|favorable)",
    '(?:dispo|disponible|partant|partante|libre)s?',
  ),
  'ask.have-time': rule(
    '(?:auriez|avez|aurais|as)[- ](?:vous|tu) .{0,50}(?:temps|minutes|moment|creneau|dispo|heure|quart)',
    "un creneau|un moment|un quart d'heure|disponibilites",
  ),
  'ask.day-works': rule(
    `(?:convien\\w*|conviendrait|va|irait|arrange\\w*|possible|ok|bon) .{0,30}(?:vous|te|toi|pour|${DAY})`,
    `(?:${DAY}).{0,40}(?:convien\\w*|va|irait|arrange|ok|possible)`,
  ),
  'ask.can-we': rule(
    '(?:pourrions|pouvons|pourrait|peut|devrions|prevoyons|verrions)[- ](?:nous|on)',
    'on (?:pourrait|peut|se|cale|prend|fait|en parle|regarde|fixe|prevoit)',
    'nous (?:pourrions|devrions)',
    'si on|et si nous',
  ),
  'ask.how-about': rule(
    "qu'en (?:pensez|dites|penses|dis)",
    'que (?:diriez|dirais|pensez)',
    'ca (?:vous|te) (?:dit|va|irait|convient|tente|parle)',
    'cela vous (?:convient|irait|parle|semble)',
  ),
  'ask.let-me-know': rule(
    '(?:dites|dis|faites|fais|tenez|tiens|laissez)[- ](?:moi|nous|le-moi)',
    'me (?:dire|confirmer|faire savoir|tenir|preciser|indiquer)',
    'nous (?:dire|confirmer|faire savoir|preciser|indiquer)',
  ),
  'ask.want': first(
    LEAD,
    "(?:envie|interesse\\w*|partant\\w*|dispo\\w*|curieux|ouvert\\w*|pret\\w*|tu veux|vous voulez|ca vous|ca te|d'accord|souhaitez|on )",
  ),
  'ask.answer-me': rule(
    '(?:envoyez|envoie|repondez|reponds|appelez|appelle|donnez|donne|transmettez|ecrivez|ecris|renvoyez|passez|passe|rappelez|confirmez|partagez)[- ](?:moi|nous|le|la|les|lui)',
    'me (?:transmettre|envoyer|donner|rappeler|renvoyer|communiquer|repondre|mettre)',
    'nous (?:transmettre|envoyer|donner|renvoyer|communiquer|retourner|fournir)',
  ),
  'ask.command': first(LEAD, ORDER),
  'ask.would-love': rule(
    "(?:je|nous|j'|on) ?(?:souhait\\w*|aimer\\w*|voudr\\w*|serai\\w*|appreci\\w*|propos\\w*|sugger\\w*|adorerai\\w*)",
    'serai[st]? (?:ravi|heureux|heureuse|bien|utile|ideal|top|super|content|interessant|precieux|bon|parfait)',
    'me (?:ferait|serait|rendrait)',
    'ce serait',
    "ravi\\w* (?:de|d'|que)",
  ),
  'ask.would-help': rule('(?:aider\\w*|suffirait|arrangerait|utile|precieu\\w*|reconnaissant\\w*)'),
  'ask.need': rule(
    "(?:j'ai|nous avons|on a|j'aurais|nous aurions|il (?:me|nous)|il y a|vous avez) .{0,12}(?:besoin|faut|faudrait|faudra|manque)",
    '(?:me|nous) (?:faut|faudrait|faudra|manque\\w*)',
    'il (?:faut|faudrait)',
    "j'attends|nous attendons|reste a|manque",
  ),
  'ask.who': rule(
    'qui',
    'a qui',
    'quel (?:interlocuteur|est le bon)',
    'bon(?:ne)? (?:interlocut\\w*|personne)',
    'vers qui',
    'avec qui',
  ),
  'ask.can-i': rule(
    '(?:puis-je|pourrais-je|puis je|je peux|est-ce possible|serait-il possible|est-il possible|dois-je|je dois)',
    "(?:est-ce que je|que je) (?:vous|t')",
    "je (?:vous|te|t'|l'|le|la|les) ?(?:l')?\\w+ ?\\?",
  ),
  'ask.when': rule(
    'quand',
    'quel(?:le|s|les)? (?:jour|heure|date|creneau|disponibilites|semaine|moment)',
    "d'ici quand",
    'a quelle (?:heure|date)',
  ),
  'ask.agreed': last(
    "d'accord",
    'ok',
    'ca (?:vous|te) (?:va|convient|dit)',
    'cela (?:vous )?(?:convient|va)(?: -?il)?',
    '(?:vous|te) (?:convient|va)(?:[- ](?:il|elle|t-il))?',
    'interesse\\w*',
    'possible',
    'oui ou non',
    'partant\\w*',
    'bon pour (?:vous|toi)',
    'ca marche',
    'on fait ca',
    'faisable',
    'on en parle',
    'pertinent',
  ),
  'ask.suggest': rule(
    '(?:je|nous) (?:vous )?(?:propose|suggere|recommande|proposons|suggerons|invite|demande|prie)\\w*',
    'prochaine etape',
    'peut-etre',
    'il suffit',
    'a vous de jouer',
  ),
  'ask.time-short': first(
    LEAD,
    `(?:un |une |petit |rapide |court )*(?:\\d+ ?min\\w*|quart d'heure|appel|call|cafe|point|visio|echange|demo|rdv)(?: .{0,60})?\\?`,
    `(?:${DAY})(?: .{0,40})?\\?`,
  ),
  'ask.deadline': rule(
    `(?:d'ici|avant|pour|au plus tard|jusqu'a) (?:le |la |au |a )?(?:${DAY}|fin|\\d|midi|ce soir)`,
    'des que possible|au plus vite|rapidement',
  ),
};
