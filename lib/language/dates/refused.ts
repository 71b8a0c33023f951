/** Days that the text says no to: "Tuesday's a stretch, Thursday is safe", „nicht Freitag, lieber Montag“. */
import type { DateMatch } from './date-match.ts';
import type { KnownLanguage } from '../recognise-language.ts';

interface Refusal {
  /** Anywhere in the clause of the day, unless the clause asks. */
  no: RegExp;
  /** … and not meant as a no. */
  pardon: RegExp;
  /** Right before the day. */
  before: RegExp;
  /** After it, in its clause. */
  after: RegExp;
}

const CLAUSE =
  /[?!;\n–—]|,(?! (?:c['’]est|das|isso|eso)(?!\p{L}))|[.:](?!\d)| - |(?<!\p{L}|(?:thing|time|day|all) )(?:but|though|aber|sondern|mais|pero|sino|mas)(?!\p{L})/iu;
/** A condition leaves it open. */
const IF = /(?<!\p{L})(?:if|unless|whether|in case|wenn|falls|sofern|ob|si|au cas où|caso|se)(?!\p{L})/iu;
/** What comes later in the text takes it up again. */
const THEN = /\b(?:by|before|until|till|after) (?:then|that)\b/i;
const MOVED = /\b(?:mov|shift|push|reschedul|postpon|bring|chang)\w*(?: (?:our|the|my|your|this))? $/i;
const MOVED_TO = /^(?:['’]s)?(?: \w+){0,4} to\b/i;
const FAR = 100;

const REFUSALS: Record<KnownLanguage, Refusal> = {
  en: {
    no: /n['’]t\b|\b(?:cannot|not|never|neither|nor|unable|unavailable|swamped|slammed|clash\w*|conflict\w*|on leave|out of (?:the )?office|impossible)\b/i,
    pardon:
      /\b(?:(?:do|wo)n['’]t (?:forget|hesitate|worry|wait|mind)|not (?:later|before|until|only|just|too late)|can['’]?t wait|why (?:not|don['’]t)|(?:have|has|do|did|is|was|were|are)n['’]t\b(?! (?:free|available|around|work|good|going|able|ideal|have|do|suit|on|in)))\b/i,
    before:
      /(?:(?<!\b(?:why|if|or) )\bnot(?: (?:on|this|next|the))*|\b(?:(?:any(?:thing|time| day)|all) but|bar|except|rather than|instead of|other than|apart from|skip|avoid|miss|cancel|neither|nor|not sure about|(?:fully |double-?|all )booked(?: up| solid)?)|(?:['’](?:m|re|s|ll be)|\b(?:am|are|is|be))(?: \w+)? (?:out of (?:the )?office|away|off|busy|tied up|travel+ing|unavailable|on leave|on holiday|out)(?: all(?: day)?)?(?: from| until)?|\b(?:mov|shift|push|reschedul|postpon|chang|switch|swap)\w*\b.{0,20} from|\b(?:switch|swap)(?:ing)?|\b(?:clash|conflict|appointment)\w*)(?: (?:on|for|this|next|the))* $/i,
    after:
      /^(?:['’]s| (?:(?:at|around|morning|afternoon|evening|the|\d\S*|[ap]m) )*(?:is|are|looks?|would be|will be|might be|may be|seems|gets?))?(?: (?:an?|bit|little|touch|of|really|pretty|very|quite|rather|just|also|too|probably|going to be|already|completely|totally|fully|all|looking|sadly|unfortunately|kind of|sort of))* (?:stretch|squeeze|struggle|push(?! back)|nightmare|write-off|holiday|no(?: |-)?(?:good|go|can do)|a no|out(?! of)|off\b|bad|tough|tricky|tight|hard|difficult|full|packed|gone|taken|booked|crazy|hectic|crammed|chock|busy|no|soon)\b|^(?:['’]s)? (?:\w+ )?(?:(?:has|needs) to (?:be )?(?:move|change|shift))/i,
  },
  de: {
    no: /(?<!\p{L})(?:nicht|keine?[nmrs]?|nie|leider|unmöglich|ausgebucht|verplant|ungünstig)(?!\p{L})/iu,
    pardon: /(?<!\p{L})(?:nicht (?:vor|später|nur|vergessen|mehr als)|zögern|warum nicht|keine (?:sorge|umstände))/iu,
    before:
      /(?:(?:^|lieber|besser) *nicht|(?<!\p{L})(?:statt|anstatt|anstelle von|außer))(?: (?:am|de[mnr]|diese[nrsm]?|nächste[nrsm]?))* $/iu,
    after:
      /^(?:(?! und | oder ).)*? (?:eng|dicht|schwierig|knapp|schlecht|voll|weg|belegt|unterwegs|verreist|krank|(?:im|in) urlaub|auf reisen)(?!\p{L})/iu,
  },
  fr: {
    no: /(?<!\p{L})(?:(?:ne |n')(?:\S+ ){1,4}(?:pas|plus|jamais)|pas (?:possible|disponible|libre)|impossible|indisponible|absente?|en (?:congés?|déplacement|vacances))(?!\p{L})/iu,
    pardon: /n['’]hésite|n['’]oublie|pas (?:avant|plus tard|seulement)|pourquoi pas/iu,
    before:
      /(?:(?:^|plutôt) *pas|(?<!\p{L})(?:plutôt que|au lieu d[eu]|sauf|hormis|excepté|pris(?:es?)?|occupée?s?))(?: (?:le|ce|pour|de))* $/iu,
    after:
      /^(?:(?! et | ou ).)*? (?:compliqué|difficile|juste|tendu|chargé|complet|mort|pris(?:e|es)?|occupée?)(?!\p{L})/iu,
  },
  es: {
    no: /(?<!\p{L})(?:no (?:puedo|podemos|podré|me|nos|estoy|estaré|estamos|tengo|tenemos|va|es posible|será)|imposible|de viaje|de vacaciones|fuera de la oficina)(?!\p{L})/iu,
    pardon: /no (?:antes|más tarde|dude|olvide|solo)|por qué no/iu,
    before:
      /(?:(?:^|mejor) *no|(?<!\p{L})(?:en (?:vez|lugar) del?|excepto|salvo|menos|ocupad[oa]|fuera))(?: (?:el|este|para el|del?))* $/iu,
    after:
      /^(?:(?! y | o ).)*? (?:no|complicado|difícil|fuera|a tope|ocupad[oa]|llen[oa]|mal|justo|apretado)(?!\p{L})/iu,
  },
  pt: {
    no: /(?<!\p{L})(?:não (?:posso|podemos|consigo|conseguimos|dá|vai|estou|estarei|estamos|tenho|temos|é possível|será|funciona)|impossível|viajando|de férias|fora do escritório)(?!\p{L})/iu,
    pardon: /não (?:antes|mais tarde|hesite|esqueça|só)|por que não/iu,
    before:
      /(?:(?:^|melhor) *não|(?<!\p{L})(?:em vez d[ea]|exceto|menos|ocupad[oa]|fora))(?: (?:na|no|a|o|para|esta))* $/iu,
    after:
      /^(?:(?! e | ou ).)*? (?:não|complicad[oa]|difícil|fora|ocupad[oa]|chei[oa]|lotad[oa]|corrid[oa]|ruim|apertad[oa])(?!\p{L})/iu,
  },
};

/** `language` is the one in which the day was read, `led` = a word for a deadline leads to it: then a "not" is another one's. */
export function isRefused(
  text: string,
  { at, text: words }: Pick<DateMatch, 'at' | 'text'>,
  { language, led }: { language: KnownLanguage; led: boolean },
): boolean {
  const { no, pardon, before, after } = REFUSALS[language];
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
  if (before.test(lead)) return true;
  // "Can't we do Friday?" asks for it.
  const asks = rest.charAt(tail.length) === '?';
  const clause = `${lead}${words}${tail}`;
  if (!asks && !led && no.test(clause) && !pardon.test(clause)) return true;
  return (!asks || language === 'en') && after.test(tail);
}
