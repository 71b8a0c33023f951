/** Days that the text says no to: "Tuesday's a stretch, Thursday is safe", „nicht Freitag, lieber Montag“. */
import type { DateMatch } from './date-match.ts';
import type { KnownLanguage } from '../recognise-language.ts';

const CLAUSE =
  /[?!;\n–—]|,(?! (?:c['’]est|das|isso|eso)(?!\p{L}))|[.:](?!\d)| - |(?<!\p{L}|(?:thing|time|day|all) )(?:but|though|aber|sondern|mais|pero|sino|mas)(?!\p{L})/iu;
/** A condition leaves it open. */
const IF = /(?<!\p{L})(?:if|unless|whether|in case|wenn|falls|sofern|ob|si|au cas où|caso|se)(?!\p{L})/iu;
/** « Vendredi, je ne peux pas. » */
const NOT_FREE =
  /^, (?:je ne (?:peux|pourrai|suis) pas|ich (?:kann|bin) (?:da |leider )*nicht|(?:yo )?no puedo|(?:eu )?não (?:posso|consigo))(?!\p{L})/iu;
/** «De vacaciones hasta el lunes». */
const AWAY_UNTIL =
  /(?<!\p{L})(?:en congés?|en vacances|absente?|de vacaciones|de viaje|fuera|de férias|viajando|fora|im urlaub|verreist|unterwegs) (?:jusqu['’](?:à|au)|hasta|até|bis)(?: (?:el|a|o|le|zum))? ?$/iu;
/** What comes later in the text takes it up again. */
const THEN = /\b(?:by|before|until|till|after) (?:then|that)\b/i;
const MOVED = /\b(?:mov|shift|push|reschedul|postpon|bring|chang)\w*(?: (?:our|the|my|your|this))? $/i;
const MOVED_TO = /^(?:['’]s)?(?: \w+){0,4} to\b/i;
const FAR = 100;

const ENGLISH = {
  /** Anywhere in the clause, unless it asks. */
  no: /n['’]t\b|\b(?:cannot|not|never|neither|nor|no (?:meeting|call|session|slots?|availability|capacity)|unable|unavailable|swamped|slammed|clash\w*|conflict\w*|on leave|out of (?:the )?office|impossible)\b/i,
  /** … and not meant as a no. */
  pardon:
    /\b(?:(?:do|wo)n['’]t (?:forget|hesitate|wait|mind)|not (?:later|before|until|only|just|too late)|can['’]?t wait|why (?:not|don['’]t)|(?:have|has|did|is|was|were|are)n['’]t\b(?! (?:free|available|around|work|good|going|able|ideal|have|do|suit|on|in)))\b/i,
  before:
    /(?:\bback from \w+|\bout of (?:the )?office(?: until)?|(?:(?<!\bca)n['’]t|\bnot) wait(?: (?:until|till|for))?|(?<!\b(?:why|if|or) )\bnot(?: (?:on|this|next|the))*|\b(?:(?:any(?:thing|time| day)|all) but|bar|(?:no need|needn['’]t|n['’]t (?:need|have))\b.{0,40} (?:before|by|until|till)|except|rather than|instead of|other than|apart from|skip|avoid|miss|cancel|neither|nor|not sure about|(?:fully |double-?|all )booked(?: up| solid)?)|(?:['’](?:m|re|s|ll be)|\b(?:am|are|is|be))(?: \w+)? (?:out of (?:the )?office|away|off|busy|tied up|travel+ing|unavailable|on leave|on holiday|closed|shut|full|booked|out)(?: all(?: of| day)?)?(?: (?:from|between)(?: the)?(?: [\w ]{2,12} (?:to|and|till|through|until))?| until)?|\b(?:mov|shift|push|reschedul|postpon|chang|switch|swap|bring|pull)\w*\b.{0,20} from|\b(?:switch|swap)(?:ing)?|\b(?:clash|conflict|appointment)\w*)(?: (?:on|for|this|next|the))* $/i,
  after:
    /^(?: would)? have (?:been|\w+ed)\b|^['’]s (?:\w+ ){1,3}(?:moved?|shift(?:ed)?|slip|pushed) to\b|^(?:['’]s| (?:(?:at|around|morning|afternoon|evening|the|\d\S*|[ap]m) )*(?:is|are|looks?|would be|will be|might be|may be|seems|gets?))?(?: (?:an?|bit|little|touch|of|really|pretty|very|quite|rather|just|also|too|probably|going to be|already|completely|totally|fully|all|looking|sadly|unfortunately|kind of|sort of))* (?:stretch|squeeze|struggle|push(?! back)|nightmare|write-off|holiday|no(?: |-)?(?:good|go|can do)|a no|out(?! of)|off\b|bad|tough|tricky|tight|hard|difficult|full|packed|gone|taken|booked|chaos|mad|crazy|hectic|demanding|crammed|chock|busy|no|soon)\b|^,? (?:i['’]m|i am|we['’]re|we are|(?:s?he|it)['’]s) (?:\w+ )?(?:away|off|out|busy|travel+ing|booked|tied up)\b|^(?:['’]s)? (?:\w+ )?(?:(?:has|needs) to (?:be )?(?:move|change|shift))/i,
};
const OTHERS: typeof ENGLISH = {
  no: /(?<!\p{L})(?:nicht|keine?[nmrs]?|nie|leider|unmöglich|ausgebucht|verplant|ungünstig|(?:ne |n')(?:\S+ ){1,4}(?:pas|plus|jamais)|pas (?:possible|dispo(?:nible)?|libre)|ferm(?:ons|ée?s?)|cerra(?:mos|d[oa]s?)|fech(?:amos|ad[oa]s?)|geschlossen|imp?oss?[ií]ble|impossível|indisponible|absente?|en (?:congés?|déplacement|vacances)|n(?:o|ão) (?:puedo|podemos|podré|me|nos|esto[uy]|estar[ée]i?|estamos|tengo|tenemos|va|posso|consigo|conseguimos|dá|vai|tenho|temos|será|funciona|[eé]s? pos)|de viaje|de vacaciones|fuera de la oficina|viajando|de férias|fora do escritório)(?!\p{L})/iu,
  pardon:
    /(?<!\p{L})(?:(?:nicht|pas|no|não) (?:vor|später|nur|vergessen|mehr als|avant|plus tard|seulement|antes|más tarde|mais tarde|dude|olvide|hesite|esqueça|só)|zögern|keine (?:sorge|umstände)|n['’](?:hésit|oubli)|warum|pourquoi|por qu[eé])/iu,
  before:
    /(?:(?:^|lieber|besser|plutôt|mejor|melhor) *(?:nicht|pas|não|no(?= el ))|(?<!\p{L})(?:(?:an)?statt|anstelle von|außer|plutôt que|au lieu d[eu]|sauf|hormis|excepté|pris(?:es?)?(?! pour)|occupée?s?|en (?:vez|lugar) del?|em vez d[ea]|excepto|exceto|salvo|menos|ocupad[oa]|fuera|fora))(?: (?:am|de[mnr]|diese[nrsm]?|nächste[nrsm]?|le|ce|pour|de|el|este|para|del|na|no|a|o|esta))* $/iu,
  after:
    /^(?:(?! (?:und|oder|et|ou|y|o|e) ).)*? (?:eng|dicht|schwierig|knapp|schlecht|voll|weg|belegt|unterwegs|verreist|krank|(?:im|in) urlaub|auf reisen|compliqué|difficile|juste|tendu|chargée?|complet|mort|pris(?:es?)?|occupée?|no$|no (?=me|nos|puedo|podemos)|complicad[oa]|dif[ií]cil|fuera|a tope|ocupad[oa]|llen[oa]|justo|apretado|não|fora|chei[oa]|lotad[oa]|corrid[oa]|ruim|apertad[oa])(?!\p{L})/iu,
};

/** `language` is the one in which the day was read, `led` = a word for a deadline leads to it: then a "not" is another one's. */
export function isRefused(
  text: string,
  { at, text: words }: Pick<DateMatch, 'at' | 'text'>,
  { language, led }: { language: KnownLanguage; led: boolean },
): boolean {
  const { no, pardon, before, after } = language === 'en' ? ENGLISH : OTHERS;
  const lead =
    text
      .slice(Math.max(0, at - FAR), at)
      .split(CLAUSE)
      .at(-1) ?? '';
  const rest = text.slice(at + words.length, at + words.length + FAR);
  const tail = rest.split(CLAUSE)[0] ?? '';
  // „… until Monday the 22nd, could you hold off until then?“
  if (IF.test(lead) || THEN.test(rest)) return false;
  if (MOVED.test(lead) && MOVED_TO.test(tail)) return true;
  if (before.test(lead) || AWAY_UNTIL.test(lead) || NOT_FREE.test(rest)) return true;
  // "Can't we do Friday?" asks for it.
  const asks = rest.charAt(tail.length) === '?';
  const clause = `${lead}${words}${tail}`;
  if (!asks && !led && no.test(clause) && !pardon.test(clause)) return true;
  return (!asks || language === 'en') && after.test(tail);
}
